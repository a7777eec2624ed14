package in.namaste.ticket.inbox;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** A condition in SQL that grows, and the values it speaks of. */
final class Where {

  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  Where and(String condition) {
    sql.append(" and ").append(condition);
    return this;
  }

  /**
   * One condition more about a value.
   *
   * @param condition with {@code ?} for the value
   */
  Where and(String condition, Object value) {
    values.add(value);
    return and(condition.replace("?", "$" + values.size()));
  }

  String sql() {
    return sql.toString();
  }

  Tuple values() {
    return Tuple.from(values);
  }
}
