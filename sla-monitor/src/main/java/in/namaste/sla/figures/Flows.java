package in.namaste.sla.figures;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What came and went yesterday, beside the daily average of the seven days before. The view knows
 * what is now and when things happened, not how many were open last week: so the change is told by
 * what happens on a day. The scope's period is passed over.
 */
@ApplicationScoped
public class Flows {

  private static final int DAYS_BEFORE = 7;

  /** Yesterday and the days before it, by the time of the event. */
  private static final String COUNT =
      """
      select '%1$s' as event,
             count(*) filter (where %2$s >= at.midnight - interval '48 hours') as yesterday,
             count(*) filter (where %2$s < at.midnight - interval '48 hours') as before
      from ticket_view t cross join at
      where %2$s >= at.midnight - interval '%3$d hours'
        and %2$s < at.midnight - interval '24 hours' and %4$s and %5$s
      """;

  private final Pool pool;

  Flows(Pool pool) {
    this.pool = pool;
  }

  /**
   * One kind of event.
   *
   * @param yesterday on the day before today
   * @param usual a day, on average of the seven days before that
   */
  public record Flow(long yesterday, double usual) {}

  /**
   * What happened yesterday.
   *
   * @param registered registered, whatever became of them ({@link TicketFilter#ALL}, registered
   *     yesterday)
   * @param resolved first said to be solved ({@link TicketFilter#RESOLVED_YESTERDAY})
   * @param confirmed closed because the citizen said so ({@link TicketFilter#CONFIRMED_YESTERDAY})
   */
  public record Yesterday(Flow registered, Flow resolved, Flow confirmed) {}

  /** What happened to the tickets of the scope, whenever they were registered. */
  public Uni<Yesterday> of(Moment moment, Scope scope) {
    Asked asked = Asked.at(moment);
    String within = asked.within(scope.in(Period.Preset.ALL, moment.today()));
    return pool.preparedQuery(
            Moment.SQL
                + Stream.of(
                        count("registered", "t.registered_at", "true", within),
                        count("resolved", "t.first_resolved_at", "true", within),
                        count("confirmed", "t.closed_at", TicketFilter.CONFIRMED.kept(), within))
                    .collect(Collectors.joining("union all\n")))
        .execute(asked.parameters())
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .collect(Collectors.toMap(row -> row.getString("event"), Flows::flow)))
        .map(
            flows ->
                new Yesterday(
                    flows.get("registered"), flows.get("resolved"), flows.get("confirmed")));
  }

  private static String count(String event, String time, String condition, String within) {
    return COUNT.formatted(event, time, (DAYS_BEFORE + 2) * 24, condition, within);
  }

  private static Flow flow(Row row) {
    return new Flow(row.getLong("yesterday"), (double) row.getLong("before") / DAYS_BEFORE);
  }
}
