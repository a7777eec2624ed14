package in.namaste.sla.figures;

import in.namaste.sla.TicketState;
import io.quarkus.qute.TemplateEnum;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which tickets a figure counts. The figure and the list behind it use the one condition, so they
 * cannot disagree. {@link #OPEN}, {@link #RESOLVED}, {@link #CONFIRMED}, {@link #UNCONFIRMED},
 * {@link #REJECTED}, {@link #MERGED} and {@link #WITHDRAWN} share all tickets among them, each
 * ticket in exactly one.
 *
 * <p>A condition has two parts that exclude each other. The kept one does not depend on the time,
 * so its counts can be kept; the other one is about open tickets, which are few, and is counted
 * whenever somebody looks.
 */
@TemplateEnum
public enum TicketFilter {
  /** Every ticket of the scope. */
  ALL("all", "true", Sql.NEVER),
  /** The department still owes something. */
  OPEN("open", Sql.NEVER, "true"),
  /** Open, and the promise falls due later today, by the district's calendar. */
  DUE_TODAY(
      "due-today",
      Sql.NEVER,
      "t.promised_by >= at.now and t.promised_by < at.midnight and " + Sql.PROMISED),
  /** Open, and the promise is broken. */
  OVERDUE("overdue", Sql.NEVER, "t.promised_by < at.now and " + Sql.PROMISED),
  /** Open again: the citizen said that it was not solved. */
  REOPENED("reopened", Sql.NEVER, "t.run > 1"),
  /** Open, and the next word is the citizen's; the promise goes on all the same. */
  AWAITING("awaiting", Sql.NEVER, "t.state = 'AWAITING_CITIZEN'"),
  /** Open for less than three times 24 hours since the registration. */
  AGE_0_2("age-0-2", Sql.NEVER, "not (" + Sql.older(3) + ")"),
  /** Open for three to seven full days. */
  AGE_3_7("age-3-7", Sql.NEVER, Sql.aged(3, 8)),
  /** Open for eight to fifteen full days. */
  AGE_8_15("age-8-15", Sql.NEVER, Sql.aged(8, 16)),
  /** Open for sixteen to thirty full days. */
  AGE_16_30("age-16-30", Sql.NEVER, Sql.aged(16, 31)),
  /** Open for more than thirty full days. */
  AGE_OVER_30("age-over-30", Sql.NEVER, Sql.older(31)),
  /** The department says solved; the citizen has not answered yet. */
  RESOLVED("resolved", "t.state = 'RESOLVED'", Sql.NEVER),
  /** Solved, says the citizen. */
  CONFIRMED("confirmed", Sql.CONFIRMED, Sql.NEVER),
  /** Closed without a word from the citizen. */
  UNCONFIRMED(
      "unconfirmed",
      "t.state = 'CLOSED' and coalesce(t.outcome, 'UNCONFIRMED') = 'UNCONFIRMED'",
      Sql.NEVER),
  /** The department may not take it up; never counted as solved. */
  REJECTED("rejected", "t.state = 'REJECTED'", Sql.NEVER),
  /** Handled together with another ticket; the work is counted there, once. */
  MERGED(
      "merged", "(t.state = 'MERGED' or (t.state = 'CLOSED' and t.outcome = 'MERGED'))", Sql.NEVER),
  /** Taken back by the citizen. */
  WITHDRAWN("withdrawn", "t.state = 'WITHDRAWN'", Sql.NEVER),
  /** What departments call disposed: they said solved, whatever the citizen says. */
  DISPOSED(
      "disposed",
      "(t.state = 'RESOLVED' or (t.state = 'CLOSED' and coalesce(t.outcome, 'UNCONFIRMED')"
          + " <> 'MERGED'))",
      Sql.NEVER),
  /** Minor tickets first said to be solved within 48 hours; reopenings change nothing here. */
  WITHIN_48(
      "within-48",
      Sql.MINOR + " and t.first_resolved_at <= t.registered_at + interval '48 hours'",
      Sql.NEVER),
  /** Minor tickets whose first run took longer, or takes longer already. */
  BEYOND_48(
      "beyond-48",
      Sql.MINOR + " and t.first_resolved_at > t.registered_at + interval '48 hours'",
      Sql.MINOR + " and t.first_resolved_at is null and t.registered_at < " + Moment.ago(2)),
  /** Ever said to be solved: the tickets whose first run has a length. */
  ANSWERED("answered", "t.first_resolved_at is not null", Sql.NEVER),
  /** Technical tickets, or such as were, for which a date was named. */
  DATED("dated", "t.dates_shared > 0", Sql.NEVER),
  /** A date that the citizen was told was moved later, at least once. */
  SLIPPED("slipped", "t.slips > 0", Sql.NEVER),
  /** Opened again at least once, whatever became of it since. */
  EVER_REOPENED("ever-reopened", "t.reopen_count > 0", Sql.NEVER),
  /**
   * Tickets by which a department is ranked: a promise was made for the first run, and either it
   * fell due or the ticket is no longer as it was (said to be solved, ended in whatever way, or
   * opened again). They count for the department that held them then.
   */
  JUDGED(
      "judged",
      "not (" + Sql.OPEN + ") and " + Sql.FIRST_DUE + " is not null",
      "(" + Sql.FIRST_DUE + " < at.now or (t.run > 1 and " + Sql.FIRST_DUE + " is not null))"),
  /**
   * Of these, what was really kept: solved within the first promise (and its date named in time),
   * confirmed by the citizen, never opened again.
   */
  KEPT(
      "kept",
      Sql.CONFIRMED
          + " and t.reopen_count = 0 and t.first_resolved_at <= "
          + Sql.FIRST_DUE
          + " and (t.share_by is null"
          + " or coalesce(t.first_shared_at, t.first_resolved_at) <= t.share_by)",
      Sql.NEVER),
  /** First said to be solved on the day before today, whatever became of it since. */
  RESOLVED_YESTERDAY("resolved-yesterday", Sql.yesterday("t.first_resolved_at")),
  /** Closed on the day before today because the citizen said so. */
  CONFIRMED_YESTERDAY(
      "confirmed-yesterday", Sql.CONFIRMED + " and " + Sql.yesterday("t.closed_at"));

  private final String slug;
  private final String kept;
  private final String live;
  private final String dated;

  TicketFilter(String slug, String kept, String live) {
    this.slug = slug;
    this.kept = kept;
    this.live = live;
    this.dated = Sql.NEVER;
  }

  /** A filter of some days, whose tickets an index finds. */
  TicketFilter(String slug, String dated) {
    this.slug = slug;
    this.kept = Sql.NEVER;
    this.live = Sql.NEVER;
    this.dated = dated;
  }

  /** The seven states that share all tickets among them. */
  public static List<TicketFilter> states() {
    return List.of(OPEN, RESOLVED, CONFIRMED, UNCONFIRMED, REJECTED, MERGED, WITHDRAWN);
  }

  /** Open tickets by age, the youngest first; they share all open ones among them. */
  public static List<TicketFilter> ages() {
    return List.of(AGE_0_2, AGE_3_7, AGE_8_15, AGE_16_30, AGE_OVER_30);
  }

  private static final Set<TicketFilter> NEVER_OPEN =
      EnumSet.of(
          RESOLVED,
          CONFIRMED,
          UNCONFIRMED,
          REJECTED,
          MERGED,
          WITHDRAWN,
          DISPOSED,
          KEPT,
          CONFIRMED_YESTERDAY);

  /** True if open tickets are among them. */
  boolean hasOpen() {
    return !NEVER_OPEN.contains(this);
  }

  /** The name in addresses and in {@code data-figure}. */
  public String slug() {
    return slug;
  }

  /** True if the department is the one that answers for the first promise, not today's. */
  public boolean isForAnswerable() {
    return this == JUDGED || this == KEPT;
  }

  /** SQL over {@code ticket_view t} and {@code at (now, midnight)}. */
  String condition() {
    if (isDated()) {
      return "(" + dated + ")";
    }
    if (!isKept()) {
      return "(%s and %s)".formatted(Sql.OPEN, live);
    }
    return isLive() ? "((%s) or (%s and %s))".formatted(kept, Sql.OPEN, live) : "(" + kept + ")";
  }

  /** The part that does not depend on the time. */
  String kept() {
    return kept;
  }

  /** The part that is about open tickets; that they are open is not said again. */
  String live() {
    return live;
  }

  boolean isKept() {
    return !kept.equals(Sql.NEVER);
  }

  boolean isLive() {
    return !live.equals(Sql.NEVER);
  }

  /** True if it is about days other than those of the registration. */
  boolean isDated() {
    return !dated.equals(Sql.NEVER);
  }

  /** SQL over {@code ticket_view t}, as in its partial index. */
  static String open() {
    return Sql.OPEN;
  }

  public static Optional<TicketFilter> of(String slug) {
    return Arrays.stream(values()).filter(filter -> filter.slug.equals(slug)).findFirst();
  }

  private static final class Sql {
    static final String NEVER = "false";
    static final String OPEN =
        TicketState.open().stream()
            .map(Enum::name)
            .sorted()
            .collect(Collectors.joining("', '", "t.state in ('", "')"));
    static final String PROMISED = "t.promise <> 'NONE'";
    static final String MINOR = "t.ticket_class = 'MINOR'";
    static final String CONFIRMED = "t.state = 'CLOSED' and t.outcome = 'CONFIRMED'";
    static final String FIRST_DUE = "coalesce(t.first_promised_by, t.share_by)";

    static String yesterday(String time) {
      return ("(%s >= at.midnight - interval '48 hours' and %s < at.midnight - interval '24"
              + " hours')")
          .formatted(time, time);
    }

    /** Registered at least so many full days of 24 hours ago, but less than so many. */
    static String aged(int from, int to) {
      return "(%s and not (%s))".formatted(older(from), older(to));
    }

    static String older(int days) {
      return "t.registered_at <= " + Moment.ago(days);
    }
  }
}
