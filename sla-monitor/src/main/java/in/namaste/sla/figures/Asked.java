package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What a query is asked: a moment, a scope, and whatever else it adds. Values become numbered
 * parameters, the first of which are the moment's ({@link Moment#SQL}); only what is asked for
 * becomes a condition, so that the planner sees each question as it is.
 */
final class Asked {

  private final Tuple parameters;
  private final Map<Object, String> names = new HashMap<>();

  private Asked(Moment moment) {
    this.parameters = moment.parameters();
  }

  static Asked at(Moment moment) {
    return new Asked(moment);
  }

  Tuple parameters() {
    return parameters;
  }

  /** Adds a value, once, and gives the name by which SQL knows it, such as {@code $3}. */
  String with(Object value) {
    return names.computeIfAbsent(
        value,
        absent -> {
          parameters.addValue(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
          return "$" + parameters.size();
        });
  }

  /** The condition over {@code ticket_view t} that a ticket belongs to the scope. */
  String within(Scope scope) {
    return within(scope, Grouping.DEPARTMENT);
  }

  /** The same, where the department of the scope is that column's. */
  String within(Scope scope, Grouping department) {
    return within(scope, department, Asked::inPlace);
  }

  /**
   * The same of open tickets, which an index of their own finds. The times are asked for as truths:
   * then no plan, not even one made for any times, looks for them among all tickets, and yet the
   * planner knows how many there are.
   */
  String withinOpen(Scope scope, Grouping department) {
    return withinOpen(scope, department, Asked::inPlace);
  }

  /** The same, where the place of the scope means a condition of one's own. */
  String withinOpen(Scope scope, Grouping department, UnaryOperator<String> place) {
    return within(scope, department, place, "(%s) is true");
  }

  /** The same, where the place of the scope means a condition of one's own. */
  String within(Scope scope, Grouping department, UnaryOperator<String> place) {
    return within(scope, department, place, "%s");
  }

  private String within(
      Scope scope, Grouping department, UnaryOperator<String> place, String time) {
    List<String> conditions = new ArrayList<>();
    conditions.add("true");
    scope
        .department()
        .ifPresent(code -> conditions.add(department.ofTicket() + " = " + with(code)));
    scope.ticketClass().ifPresent(kind -> conditions.add("t.ticket_class = " + with(kind.name())));
    scope.category().ifPresent(code -> conditions.add("t.category_code = " + with(code)));
    scope.place().ifPresent(code -> conditions.add(place.apply(with(code))));
    Period period = scope.period();
    period
        .begins()
        .ifPresent(from -> conditions.add(time.formatted("t.registered_at >= " + with(from))));
    period
        .ends()
        .ifPresent(end -> conditions.add(time.formatted("t.registered_at < " + with(end))));
    return String.join(" and ", conditions);
  }

  private static String inPlace(String code) {
    return "(t.place_code = %s or t.block_code = %s)".formatted(code, code);
  }
}
