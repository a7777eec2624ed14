package in.namaste.sla.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The kept part of figures as SQL: rolled-up counts by months and by the days beside them, the
 * changes that are not rolled up yet, and, for a place that is no block, its own tickets, of which
 * there are few enough.
 *
 * @param kind of the rolled-up counts: {@link Rollup#COUNTS} or {@link Rollup#TIMES}
 * @param department the column that a scope's department means
 */
record Kept(String kind, List<Measure> measures, Grouping group, Grouping department) {

  /** A subselect of {@code part} and the columns of the measures. */
  String sql(Asked asked, Scope scope) {
    List<String> parts = new ArrayList<>();
    MonthsAndDays time =
        group == Grouping.DAY
            ? MonthsAndDays.daily(scope.period())
            : MonthsAndDays.of(scope.period());
    time.months().ifPresent(months -> parts.add(cells(Grain.MONTH, months, asked, scope)));
    time.days().forEach(days -> parts.add(cells(Grain.DAY, days, asked, scope)));
    parts.add(
        tickets(
            "ticket_change",
            "t.sign",
            asked.within(scope, department, code -> "t.block_code = " + code)));
    if (scope.place().isPresent()) {
      parts.add(
          tickets(
              "ticket_view",
              "1",
              asked.within(
                  scope,
                  department,
                  code ->
                      "t.place_code = %s and t.block_code is distinct from %s"
                          .formatted(code, code))));
    }
    return "select part, %s from (%s) parts group by part"
        .formatted(
            measures.stream()
                .map(
                    measure ->
                        "sum(%s)::bigint as %s".formatted(measure.column(), measure.column()))
                .collect(Collectors.joining(", ")),
            String.join("\nunion all\n", parts));
  }

  private String cells(Grain grain, MonthsAndDays.Days days, Asked asked, Scope scope) {
    return "select c.%s as part, %s from %s c where %s group by 1"
        .formatted(
            group.column(),
            measures.stream()
                .map(measure -> "sum(c.%s) as %s".formatted(measure.column(), measure.column()))
                .collect(Collectors.joining(", ")),
            grain.table(kind),
            String.join(" and ", of(days, asked, scope)));
  }

  private List<String> of(MonthsAndDays.Days days, Asked asked, Scope scope) {
    List<String> conditions = new ArrayList<>();
    conditions.add("c.block_code " + level(asked, scope.place(), Grouping.BLOCK));
    conditions.add("c.category_code " + level(asked, scope.category(), Grouping.CATEGORY));
    conditions.add(
        "c.department_code %s '%s'"
            .formatted(isWithoutDepartments(scope) ? "=" : "<>", Rollup.ALL));
    scope
        .department()
        .ifPresent(
            code -> conditions.add("c.%s = %s".formatted(department.column(), asked.with(code))));
    scope
        .ticketClass()
        .ifPresent(kind -> conditions.add("c.ticket_class = " + asked.with(kind.name())));
    days.from().ifPresent(day -> conditions.add("c.day >= " + asked.with(day)));
    days.to().ifPresent(day -> conditions.add("c.day <= " + asked.with(day)));
    return conditions;
  }

  /** True if the cells are of one block, or of one category, and of nothing else. */
  private boolean isWithoutDepartments(Scope scope) {
    Optional<String> other =
        switch (group) {
          case BLOCK -> scope.category();
          case CATEGORY -> scope.place();
          default -> Optional.of(group.column());
        };
    return other.isEmpty() && scope.department().isEmpty();
  }

  private String level(Asked asked, Optional<String> code, Grouping of) {
    return code.map(one -> "= " + asked.with(one))
        .orElse((group == of ? "<> '%s'" : "= '%s'").formatted(Rollup.ALL));
  }

  private String tickets(String rows, String sign, String within) {
    return kind.equals(Rollup.TIMES)
        ? counted("t.part", "t.sign", byClasses(rows, sign, within))
        : counted(group.ofTicket(), sign, "select * from %s t where %s".formatted(rows, within));
  }

  /** Tickets that took as long are counted at once, before each is held against every class. */
  private String byClasses(String rows, String sign, String within) {
    return "select %s as part, %s, sum(t.sign) as sign from (%s where %s) t group by 1, 2, 3"
        .formatted(
            group.ofTicket(),
            Arrays.stream(Took.values()).map(Took::sql).collect(Collectors.joining(", ")),
            Rollup.tickets(rows, sign.equals("1") ? "1 as sign, " : ""),
            within);
  }

  private String counted(String part, String sign, String tickets) {
    return "select %s as part, %s from (%s) t group by 1"
        .formatted(
            part,
            measures.stream()
                .map(measure -> measure.over(sign) + " as " + measure.column())
                .collect(Collectors.joining(", ")),
            tickets);
  }
}
