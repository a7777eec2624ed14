package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Counts tickets. One statement counts everything, so that all figures are of one moment: what the
 * time does not change is kept ({@link Rollup}), what it does is counted among the open tickets.
 */
@ApplicationScoped
public class TicketFigures {

  private static final List<TicketFilter> OF_TODAYS_DEPARTMENT =
      Arrays.stream(TicketFilter.values())
          .filter(filter -> !filter.isForAnswerable() && !filter.isDated())
          .toList();
  private static final List<TicketFilter> OF_THE_ANSWERABLE =
      Arrays.stream(TicketFilter.values()).filter(TicketFilter::isForAnswerable).toList();

  private final Pool pool;

  TicketFigures(Pool pool) {
    this.pool = pool;
  }

  /** The figures of each department that has tickets in the scope, the most overdue first. */
  public Uni<List<DepartmentFigures>> byDepartment(Moment moment, Scope scope) {
    return by(Grouping.DEPARTMENT, moment, scope)
        .map(
            parts ->
                parts.stream()
                    .map(part -> new DepartmentFigures(part.of(), part.figures()))
                    .toList());
  }

  /**
   * The figures of each group that has tickets in the scope, the most overdue first. By {@link
   * Grouping#ANSWERABLE} only what departments are ranked by is counted, and the scope's department
   * means the answerable one; otherwise all but that.
   */
  public Uni<List<Part>> by(Grouping group, Moment moment, Scope scope) {
    return by(
        group,
        group == Grouping.ANSWERABLE ? OF_THE_ANSWERABLE : OF_TODAYS_DEPARTMENT,
        moment,
        scope);
  }

  /** How long the list of the filter's tickets is. */
  public Uni<Long> count(TicketFilter filter, Moment moment, Scope scope) {
    if (filter.isDated()) {
      return dated(filter, moment, scope);
    }
    Grouping group = filter.isForAnswerable() ? Grouping.ANSWERABLE : Grouping.DEPARTMENT;
    return by(group, List.of(filter), moment, scope)
        .map(parts -> parts.stream().mapToLong(part -> part.figures().of(filter)).sum());
  }

  /** Some filters' figures of each group that any of them counts a ticket in. */
  Uni<List<Part>> by(Grouping group, List<TicketFilter> filters, Moment moment, Scope scope) {
    Asked asked = Asked.at(moment);
    return pool.preparedQuery(statement(group, filters, asked, scope))
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Part(Name.of(row, "group"), Figures.of(row, filters)))
                    .toList());
  }

  private Uni<Long> dated(TicketFilter filter, Moment moment, Scope scope) {
    Asked asked = Asked.at(moment);
    return pool.preparedQuery(
            Moment.SQL
                + "select count(*) from ticket_view t cross join at where %s and %s"
                    .formatted(asked.within(scope), filter.condition()))
        .execute(asked.parameters())
        .map(rows -> rows.iterator().next().getLong(0));
  }

  private static String statement(
      Grouping group, List<TicketFilter> filters, Asked asked, Scope scope) {
    Grouping department = group == Grouping.ANSWERABLE ? group : Grouping.DEPARTMENT;
    return Moment.SQL
        + ", kept as (%s), live as (%s)\n"
            .formatted(
                kept(group, department, filters, asked, scope),
                live(group, department, filters, asked, scope))
        + "select part::text as group_code, n.name_hi as group_hi, n.name_en as group_en,\n"
        + filters.stream().map(TicketFigures::sum).collect(Collectors.joining(",\n"))
        + (filters.contains(TicketFilter.SLIPPED)
            ? ", coalesce(kept.sum_slips, 0) as sum_slips"
            : "")
        + """

        from kept full join live using (part)
        left join name n on n.kind = '%s' and n.code = part::text
        where %s
        order by %s part
        """
            .formatted(
                group.kind(),
                filters.stream().map(TicketFigures::isAny).collect(Collectors.joining(" or ")),
                filters.containsAll(List.of(TicketFilter.OVERDUE, TicketFilter.OPEN))
                    ? "n_overdue desc, n_open desc,"
                    : "");
  }

  private static String kept(
      Grouping group, Grouping department, List<TicketFilter> filters, Asked asked, Scope scope) {
    List<Measure> measures =
        Measure.counts().stream()
            .filter(
                measure ->
                    filters.stream().anyMatch(filter -> measure.equals(Measure.of(filter)))
                        || (measure.equals(Measure.SLIPS)
                            && filters.contains(TicketFilter.SLIPPED)))
            .toList();
    return measures.isEmpty()
        ? "select null::text as part where false"
        : new Kept(Rollup.COUNTS, measures, group, department).sql(asked, scope);
  }

  private static String live(
      Grouping group, Grouping department, List<TicketFilter> filters, Asked asked, Scope scope) {
    String counts =
        filters.stream()
            .filter(TicketFilter::isLive)
            .map(
                filter ->
                    "count(*) filter (where %s) as %s"
                        .formatted(filter.live(), Figures.column(filter)))
            .collect(Collectors.joining(",\n"));
    return counts.isEmpty()
        ? "select null::%s as part where false".formatted(group == Grouping.DAY ? "date" : "text")
        : "select %s as part, %s from ticket_view t cross join at where %s and %s group by 1"
            .formatted(
                group.ofTicket(), counts, TicketFilter.open(), asked.withinOpen(scope, department));
  }

  private static String sum(TicketFilter filter) {
    return count(filter) + " as " + Figures.column(filter);
  }

  private static String isAny(TicketFilter filter) {
    return count(filter) + " > 0";
  }

  private static String count(TicketFilter filter) {
    String column = Figures.column(filter);
    if (filter.isKept() && filter.isLive()) {
      return "coalesce(kept.%s, 0) + coalesce(live.%s, 0)".formatted(column, column);
    }
    return "coalesce(%s.%s, 0)".formatted(filter.isKept() ? "kept" : "live", column);
  }
}
