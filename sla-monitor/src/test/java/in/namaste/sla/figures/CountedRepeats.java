package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Repeated complaints, counted from the tickets themselves, whatever is kept. */
record CountedRepeats(RepeatedComplaints repeats, Pool pool) {

  private static final Duration SOON = Duration.ofSeconds(60);

  /**
   * What the dashboard says is what the tickets are, and is something.
   *
   * @param scopes by the condition that they are, SQL
   */
  void assertRepeats(Moment moment, Map<String, Scope> scopes) {
    scopes.forEach(
        (condition, scope) ->
            assertThat(said(moment, scope))
                .as(condition + " " + moment)
                .isEqualTo(amongTickets(moment, condition))
                .isNotEmpty());
  }

  private List<String> said(Moment moment, Scope scope) {
    return repeats.of(moment, scope).await().atMost(SOON).stream()
        .map(
            each ->
                String.join(
                    " ",
                    each.place().code(),
                    each.category().code(),
                    Long.toString(each.tickets()),
                    Long.toString(each.open())))
        .toList();
  }

  private List<String> amongTickets(Moment moment, String condition) {
    Period days = Period.of(Period.Preset.DAYS_30, moment.today());
    return KeptCells.rows(
            pool,
            """
            select concat_ws(' ', place_code, category_code, count(*), count(*) filter (where %1$s))
            from ticket_view t
            where %2$s and registered_at >= '%3$s' and registered_at < '%4$s'
              and place_code <> coalesce(block_code, '')
            group by place_code, category_code having count(*) >= %5$d
            order by count(*) desc, count(*) filter (where %1$s) desc, place_code, category_code
            limit %6$d
            """
                .formatted(
                    TicketFilter.open(),
                    condition,
                    days.begins().orElseThrow(),
                    days.ends().orElseThrow(),
                    RepeatedComplaints.ENOUGH,
                    RepeatedComplaints.SHOWN))
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
