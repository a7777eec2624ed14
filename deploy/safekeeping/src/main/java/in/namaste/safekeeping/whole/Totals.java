package in.namaste.safekeeping.whole;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** What a person counts before they believe that everything is there. */
final class Totals {

  private static final Map<String, String> QUERIES =
      Map.of(
          "chatbot-gateway",
          """
          select 'citizens', count(*) from citizen
          union all select 'complaints', count(*) from grievance
          union all select 'messages ' || state, count(*) from outgoing_message group by state
          union all select 'files ' || state, count(*) from media_fetch group by state
          """,
          "ticket-service",
          """
          select 'tickets ' || state, count(*) from ticket group by state
          union all select 'tickets', count(*) from ticket
          union all select 'complaints with words', count(*) from complaint where erased_at is null
          union all select 'photos and files', count(*) from evidence
          union all select 'entries of the history', count(*) from history
          union all select 'anchors of the history', count(*) from history_anchor
          """,
          "feedback-service",
          """
          select 'answers', count(*) from answer
          union all select 'answers set aside', count(*) from answer where set_aside is not null
          union all select 'comments', count(*) from answer_comment
          union all select 'offices', count(*) from office
          """,
          "sla-monitor",
          """
          select 'tickets ' || state, count(*) from ticket_view group by state
          union all select 'tickets', count(*) from ticket_view
          union all select 'clocks ' || status, count(*) from clock group by status
          union all select 'escalations', count(*) from escalation
          union all select 'answers', count(*) from office_answer
          """);

  private Totals() {}

  /** Of one service, by name. */
  static Map<String, Long> of(String service, Connection database) throws SQLException {
    Map<String, Long> totals = new TreeMap<>();
    try (Statement statement = database.createStatement();
        ResultSet rows = statement.executeQuery(QUERIES.get(service))) {
      while (rows.next()) {
        totals.put(rows.getString(1), rows.getLong(2));
      }
    }
    return totals;
  }
}
