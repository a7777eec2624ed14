package in.namaste.ticket.inbox;

import io.vertx.mutiny.sqlclient.Tuple;
import java.util.ArrayList;
import java.util.List;

/** A condition in SQL that grows, and the values it speaks of. */
final class Where {

  private final StringBuilder sql = new StringBuilder("true");
  private final List<Object> values = new ArrayList<>();

  /**
   * One condition more.
   *
   * @param condition with a {@code ?} for each value
   */
  Where and(String condition, Object... about) {
    sql.append(" and ");
    int next = 0;
    for (int i = 0; i < condition.length(); i++) {
      char c = condition.charAt(i);
      if (c == '?') {
        values.add(about[next++]);
        sql.append('$').append(values.size());
      } else {
        sql.append(c);
      }
    }
    return this;
  }

  String sql() {
    return sql.toString();
  }

  Tuple values() {
    return Tuple.from(values);
  }
}
