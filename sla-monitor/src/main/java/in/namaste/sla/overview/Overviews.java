package in.namaste.sla.overview;

import in.namaste.sla.figures.Cohorts;
import in.namaste.sla.figures.DirectoryChoices;
import in.namaste.sla.figures.FallingOffices;
import in.namaste.sla.figures.Flows;
import in.namaste.sla.figures.Grouping;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.OfficeRatings;
import in.namaste.sla.figures.Period.Preset;
import in.namaste.sla.figures.Ranking;
import in.namaste.sla.figures.RepeatedComplaints;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLists;
import in.namaste.sla.figures.TicketTimes;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;

/** Gathers an overview: one question to the database for each of its parts, all at once. */
@ApplicationScoped
public class Overviews {

  /** Overdue tickets that are shown one by one. */
  public static final int OLDEST = 10;

  /** Tickets due today that are shown one by one. */
  public static final int DUE = 10;

  private final TicketFigures figures;
  private final TicketLists lists;
  private final TicketTimes times;
  private final Cohorts cohorts;
  private final Flows flows;
  private final RepeatedComplaints repeated;
  private final OfficeRatings ratings;
  private final FallingOffices falling;
  private final DirectoryChoices choices;

  Overviews(
      TicketFigures figures,
      TicketLists lists,
      TicketTimes times,
      Cohorts cohorts,
      Flows flows,
      RepeatedComplaints repeated,
      OfficeRatings ratings,
      FallingOffices falling,
      DirectoryChoices choices) {
    this.figures = figures;
    this.lists = lists;
    this.times = times;
    this.cohorts = cohorts;
    this.flows = flows;
    this.repeated = repeated;
    this.ratings = ratings;
    this.falling = falling;
    this.choices = choices;
  }

  /** How things stand. */
  public Uni<Overview> of(Moment moment, Scope scope) {
    return Uni.combine()
        .all()
        .unis(named(scope), standing(moment, scope), promises(moment, scope), places(moment, scope))
        .asTuple()
        .map(
            parts ->
                new Overview(
                    moment,
                    parts.getItem1(),
                    parts.getItem2(),
                    parts.getItem3(),
                    parts.getItem4()));
  }

  /** A scope, its names, and what else it could be. */
  public Uni<Named> named(Scope scope) {
    return choices.all().map(known -> new Named(scope, known));
  }

  /** What waits now, alone: all that a wall screen shows. */
  public Uni<Standing> standing(Moment moment, Scope scope) {
    return Uni.combine()
        .all()
        .unis(
            figures.byDepartment(moment, scope),
            lists.of(TicketFilter.OVERDUE, moment, scope, OLDEST, 0),
            lists.of(TicketFilter.DUE_TODAY, moment, scope, DUE, 0),
            flows.of(moment, scope))
        .asTuple()
        .map(
            parts ->
                new Standing(
                    parts.getItem1(), parts.getItem2(), parts.getItem3(), parts.getItem4()));
  }

  private Uni<Promises> promises(Moment moment, Scope scope) {
    return Uni.combine()
        .all()
        .unis(
            cohorts.of(moment, recent(moment, scope)),
            times.byDepartment(moment, scope),
            figures.by(Grouping.ANSWERABLE, moment, scope))
        .asTuple()
        .map(
            parts ->
                new Promises(parts.getItem1(), parts.getItem2(), Ranking.of(parts.getItem3())));
  }

  /** Side by side by week, the last 90 days are enough when nobody chose a period. */
  private static Scope recent(Moment moment, Scope scope) {
    return scope.period().preset() == Preset.ALL ? scope.in(Preset.DAYS_90, moment.today()) : scope;
  }

  private Uni<Places> places(Moment moment, Scope scope) {
    return Uni.combine()
        .all()
        .unis(
            repeated.of(moment, scope),
            falling.of(scope.department()),
            ratings.of(scope.department()))
        .asTuple()
        .map(parts -> new Places(parts.getItem1(), parts.getItem2(), parts.getItem3()));
  }
}
