package in.namaste.sla.figures;

import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * What a query is asked: a moment, a scope, and whatever else it adds. Values become numbered
 * parameters, the first two of which are the moment's ({@link Moment#SQL}); only what is asked for
 * becomes a condition, so that the planner sees each question as it is.
 */
final class Asked {

  private final Tuple parameters;

  private Asked(Moment moment) {
    this.parameters = moment.parameters();
  }

  static Asked at(Moment moment) {
    return new Asked(moment);
  }

  Tuple parameters() {
    return parameters;
  }

  /** Adds a value and gives the name by which SQL knows it, such as {@code $3}. */
  String with(Object value) {
    parameters.addValue(value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
    return "$" + parameters.size();
  }

  /** The condition over {@code ticket_view t} that a ticket belongs to the scope. */
  String within(Scope scope) {
    List<String> conditions = new ArrayList<>();
    conditions.add("true");
    scope.department().ifPresent(code -> conditions.add("t.department_code = " + with(code)));
    scope.ticketClass().ifPresent(kind -> conditions.add("t.ticket_class = " + with(kind.name())));
    scope.category().ifPresent(code -> conditions.add("t.category_code = " + with(code)));
    scope.place().ifPresent(code -> conditions.add(inPlace(with(code))));
    Period period = scope.period();
    period.begins().ifPresent(from -> conditions.add("t.registered_at >= " + with(from)));
    period.ends().ifPresent(end -> conditions.add("t.registered_at < " + with(end)));
    return String.join(" and ", conditions);
  }

  private static String inPlace(String code) {
    return "(t.place_code = %s or t.block_code = %s)".formatted(code, code);
  }
}
