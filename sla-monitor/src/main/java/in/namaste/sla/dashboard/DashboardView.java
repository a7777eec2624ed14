package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Cohorts.Cohort;
import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Hours;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.Period.Preset;
import in.namaste.sla.figures.Ranking;
import in.namaste.sla.figures.RepeatedComplaints;
import in.namaste.sla.figures.RepeatedComplaints.Repeated;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.overview.Overview;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;

/** What the dashboard shows at one moment. */
public record DashboardView(
    Overview overview, Filters filters, Language language, String deskUrl, String feedbackUrl) {

  /** How many departments the chart has room for. */
  private static final int CHARTED = 12;

  /** Places of the ranking that are seen at once: this many from above. */
  private static final int FIRST_RANKS = 6;

  /** Places with repeated complaints that are shown. */
  private static final int REPEATED = 8;

  private static final double HOURS_IN_MINUTES = 60;

  public Moment moment() {
    return overview.moment();
  }

  public Scope scope() {
    return overview.scope();
  }

  public Figures total() {
    return overview.total();
  }

  public List<DepartmentFigures> departments() {
    return overview.departments();
  }

  /** The departments that the chart shows: those with open tickets, the most overdue first. */
  public List<DepartmentFigures> charted() {
    return withOpen().stream().limit(CHARTED).toList();
  }

  /** The departments that owe something. */
  public List<DepartmentFigures> withOpen() {
    return departments().stream().filter(line -> line.figures().of(TicketFilter.OPEN) > 0).toList();
  }

  /** Figures that stand big and first. */
  public List<TicketFilter> first() {
    return List.of(
        TicketFilter.OPEN, TicketFilter.DUE_TODAY, TicketFilter.OVERDUE, TicketFilter.REOPENED);
  }

  /** The states that share all tickets among them. */
  public List<TicketFilter> parts() {
    return TicketFilter.states();
  }

  public List<TicketFilter> ages() {
    return TicketFilter.ages();
  }

  /** Columns of the table of departments. */
  public List<TicketFilter> columns() {
    return List.of(
        TicketFilter.OVERDUE,
        TicketFilter.DUE_TODAY,
        TicketFilter.OPEN,
        TicketFilter.RESOLVED,
        TicketFilter.CONFIRMED,
        TicketFilter.UNCONFIRMED,
        TicketFilter.REJECTED,
        TicketFilter.MERGED,
        TicketFilter.WITHDRAWN,
        TicketFilter.ALL);
  }

  public boolean isEmpty() {
    return total().of(TicketFilter.ALL) == 0;
  }

  /** Where the tickets of a figure are listed. */
  public String list(TicketFilter filter) {
    return Links.list(filter, scope());
  }

  /** Where the tickets of a department's figure are listed. */
  public String list(TicketFilter filter, Name ofDepartment) {
    return Links.list(filter, scope().inDepartment(ofDepartment.code()));
  }

  /** Where tickets of another scope are listed. */
  public String list(TicketFilter filter, Scope other) {
    return Links.list(filter, other);
  }

  /** Where the tickets registered yesterday are listed. */
  public String registeredYesterday() {
    LocalDate yesterday = moment().today().minusDays(1);
    return Links.list(TicketFilter.ALL, scope().between(yesterday, yesterday));
  }

  /** Where the tickets of a cohort's figure are listed. */
  public String list(TicketFilter filter, Cohort cohort) {
    return Links.list(filter, scope().between(cohort.from(), cohort.to()));
  }

  /** Where the tickets of a figure of yesterday are listed, whenever they were registered. */
  public String yesterday(TicketFilter filter) {
    return Links.list(filter, scope().in(Preset.ALL, moment().today()));
  }

  /** A day without its year. */
  public String shortDate(LocalDate day) {
    return DistrictTime.date(day, language).replaceFirst(" \\d+$", "");
  }

  /** True if departments are compared; of one alone nobody can be the first. */
  public boolean isRanking() {
    return scope().department().isEmpty();
  }

  /** The fewest tickets of which a department is ranked. */
  public int enough() {
    return Ranking.ENOUGH;
  }

  /** The fewest complaints that are no accident. */
  public int enoughRepeated() {
    return RepeatedComplaints.ENOUGH;
  }

  /** One department's times beside its figures. */
  public record Timed(Name department, Figures figures, Hours hours) {}

  /** The departments that have said solved at least once. */
  public List<Timed> timed() {
    Map<String, Figures> figures =
        departments().stream()
            .collect(
                Collectors.toMap(line -> line.department().code(), DepartmentFigures::figures));
    return overview.promises().times().stream()
        .map(
            times ->
                new Timed(
                    times.department(),
                    figures.getOrDefault(times.department().code(), Figures.sum(List.of())),
                    times.firstResolution()))
        .toList();
  }

  /** Registered, disposed and confirmed side by side, from the first one that has tickets on. */
  public List<Cohort> cohorts() {
    return overview.promises().cohorts().stream()
        .dropWhile(cohort -> cohort.figures().of(TicketFilter.ALL) == 0)
        .toList();
  }

  /** This page's changing part. */
  public String self() {
    return Links.now(scope());
  }

  /** Another page, or a file, of the same: {@code tv}, {@code departments.csv} and so on. */
  public String other(String name) {
    return Links.of(name, scope());
  }

  /** Places of the ranking that are seen at once. */
  public List<Ranking.Place> ranked() {
    return overview.promises().ranking().places().stream().limit(FIRST_RANKS).toList();
  }

  /** The other places of the ranking. */
  public List<Ranking.Place> rankedAfter() {
    return overview.promises().ranking().places().stream().skip(FIRST_RANKS).toList();
  }

  public List<Repeated> repeated() {
    return overview.places().repeated().stream().limit(REPEATED).toList();
  }

  /** Whole per cent of all, rounded down; 0 of none. */
  public long percent(long part, long all) {
    return all == 0 ? 0 : part * 100 / all;
  }

  /** Of minor tickets whose first run can be judged, how many there are. */
  public long judgedBy48(Figures figures) {
    return figures.of(TicketFilter.WITHIN_48) + figures.of(TicketFilter.BEYOND_48);
  }

  /** Hours as people say them: hours, from two days on days; a dash for none. */
  public String length(OptionalDouble hours) {
    if (hours.isEmpty()) {
      return "–";
    }
    if (Hours.isBeyond(hours.getAsDouble())) {
      return language.say("120 दिन से ज़्यादा", "over 120 days");
    }
    return DistrictTime.duration(
        Duration.ofMinutes(Math.round(hours.getAsDouble() * HOURS_IN_MINUTES)), language);
  }

  /** A number with one digit after the point. */
  public String tenths(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
