package in.namaste.sla.digest;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.sla.figures.TicketLists;
import in.namaste.sla.mailing.Letter;
import in.namaste.sla.mailing.LetterWriter;
import in.namaste.sla.mailing.Mail;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes how things stand this morning: the figures of the dashboard, counted the same way. */
@ApplicationScoped
class DigestLetters implements LetterWriter {

  /** Overdue tickets that are named. */
  static final int OLDEST = 5;

  private final DigestTable table;
  private final TicketFigures figures;
  private final TicketLists lists;
  private final Clock time;
  private final String dashboardUrl;

  DigestLetters(
      DigestTable table,
      TicketFigures figures,
      TicketLists lists,
      Clock time,
      @ConfigProperty(name = "namaste.dashboard.url") String dashboardUrl) {
    this.table = table;
    this.figures = figures;
    this.lists = lists;
    this.time = time;
    this.dashboardUrl = dashboardUrl;
  }

  @Override
  public String kind() {
    return "digest";
  }

  /** A department without an open ticket, and none that waits for its citizen, has no digest. */
  @Override
  public Uni<Optional<Letter>> write(Mail mail) {
    Moment moment = Moment.of(time.instant());
    if (!moment.today().equals(mail.day())) {
      return Uni.createFrom().item(Optional.empty());
    }
    Scope scope = mail.department().map(Scope.EVERYTHING::inDepartment).orElse(Scope.EVERYTHING);
    return Uni.combine()
        .all()
        .unis(
            table.addressee(mail.postCode(), mail.department()),
            figures
                .byDepartment(moment, scope)
                .map(all -> Figures.sum(all.stream().map(DepartmentFigures::figures).toList())),
            lists.of(TicketFilter.OVERDUE, moment, scope, OLDEST, 0))
        .asTuple()
        .chain(
            found ->
                found.getItem1().isEmpty() || isQuiet(found.getItem2())
                    ? Uni.createFrom().item(Optional.empty())
                    : letter(mail, found.getItem1().get(), found.getItem2(), found.getItem3())
                        .map(Optional::of));
  }

  private static boolean isQuiet(Figures figures) {
    return figures.of(TicketFilter.OPEN) + figures.of(TicketFilter.RESOLVED) == 0;
  }

  private Uni<Letter> letter(
      Mail mail, Addressee addressee, Figures counted, List<TicketLine> oldest) {
    DigestView view =
        new DigestView(
            addressee,
            DistrictTime.date(mail.day(), Language.HI),
            DistrictTime.date(mail.day(), Language.EN),
            counted.of(TicketFilter.OPEN),
            counted.of(TicketFilter.DUE_TODAY),
            counted.of(TicketFilter.OVERDUE),
            counted.of(TicketFilter.REOPENED),
            counted.of(TicketFilter.RESOLVED),
            oldest.stream().map(DigestLetters::late).toList(),
            dashboardUrl + "/dashboard");
    return Templates.digest(view)
        .createUni()
        .map(
            text ->
                new Letter(
                    addressee.email(),
                    "आज की शिकायतें, %s: खुली %d, समय निकला %d / Complaints today: open %2$d, overdue %3$d"
                        .formatted(addressee.ofHi(), view.open(), view.overdue()),
                    text));
  }

  private static Late late(TicketLine line) {
    Duration since = Duration.between(line.promisedBy(), line.moment().now());
    return new Late(
        line.number(),
        DistrictTime.duration(since, Language.HI),
        DistrictTime.duration(since, Language.EN));
  }

  /** A late ticket and how late it is. */
  record Late(String number, String lateHi, String lateEn) {}

  /** What the template says in both languages. */
  record DigestView(
      Addressee to,
      String dayHi,
      String dayEn,
      long open,
      long dueToday,
      long overdue,
      long reopened,
      long awaiting,
      List<Late> oldest,
      String link) {}

  @CheckedTemplate(basePath = "mail")
  static class Templates {
    private Templates() {}

    static native TemplateInstance digest(DigestView view);
  }
}
