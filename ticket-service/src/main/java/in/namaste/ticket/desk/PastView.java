package in.namaste.ticket.desk;

import in.namaste.ticket.TimelineEntry.Kind;
import in.namaste.ticket.history.Chain;
import in.namaste.ticket.history.Chains;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Who changed and looked at a ticket, as the page shows it.
 *
 * @param brokenAt the first position that does not fit; null while the chain is whole
 */
public record PastView(
    String number, List<Line> lines, long length, Long brokenAt, int page, int pages) {

  /**
   * One change or look.
   *
   * @param kind the step of the ticket's story; null for a look and for what no story tells
   * @param what the code behind it
   */
  public record Line(
      long position,
      String at,
      String role,
      String account,
      Kind kind,
      String what,
      String why,
      String words,
      boolean erased) {}

  static PastView of(String number, Chain chain, int page, Language language) {
    int pages = (int) Math.max(1, (chain.length() + Chains.PAGE - 1) / Chains.PAGE);
    return new PastView(
        number,
        chain.entries().stream().map(entry -> line(entry, language)).toList(),
        chain.length(),
        chain.brokenAt(),
        page,
        pages);
  }

  public boolean whole() {
    return brokenAt == null;
  }

  private static Line line(Chain.Entry entry, Language language) {
    return new Line(
        entry.position(),
        DistrictTime.dateTime(entry.at(), language),
        entry.role(),
        entry.account().equals(entry.role()) ? "" : entry.account(),
        Stream.of(Kind.values())
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(entry.what()))
            .findFirst()
            .orElse(null),
        entry.what(),
        entry.why(),
        entry.words(),
        entry.erased());
  }
}
