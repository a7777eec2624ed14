package in.namaste.gateway.sending;

import in.namaste.gateway.sending.Decision.Pause;
import in.namaste.gateway.sending.Decision.Scope;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlClient;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jboss.logging.Logger;

/** Why and until when sending waits. It is known to every instance, and after a restart. */
@ApplicationScoped
class Pauses {

  private static final Logger LOG = Logger.getLogger(Pauses.class);

  private static final String BEGIN =
      """
      insert into sending_pause (scope, code, operator, since, until) values ($1, $2, $3, $4, $5)
      on conflict (scope) do update set code = $2, operator = $3, until = greatest(sending_pause.until, $5)
      returning (xmax = 0) as begins
      """;

  /**
   * A message that tries has moved the end of a pause of everything, so there it does not count.
   */
  private static final String END =
      """
      delete from sending_pause where scope = $1 and (scope = 'everything' or until <= $2)
      """;

  private static final String TRY_ANOTHER =
      "update sending_pause set until = $1 where scope = 'everything'";

  private final Pool pool;
  private final Clock clock;
  private final MeterRegistry metrics;

  Pauses(Pool pool, Clock clock, MeterRegistry metrics) {
    this.pool = pool;
    this.clock = clock;
    this.metrics = metrics;
  }

  /** Begins or prolongs a pause; an operator is called once for each. */
  Uni<Void> begin(SqlClient db, Pause pause, int code) {
    OffsetDateTime now = now();
    return db.preparedQuery(BEGIN)
        .execute(
            Tuple.of(pause.scope().code(), code, pause.operator(), now, now.plus(pause.length())))
        .invoke(
            rows -> {
              if (rows.iterator().next().getBoolean("begins")) {
                call(pause, code);
              }
            })
        .replaceWithVoid();
  }

  /** The message that was to try made no request: the next one may try at once. */
  Uni<Void> tryAnother() {
    return pool.preparedQuery(TRY_ANOTHER).execute(Tuple.of(now())).replaceWithVoid();
  }

  /** Meta took a message again. */
  Uni<Void> end(Scope scope) {
    return pool.preparedQuery(END)
        .execute(Tuple.of(scope.code(), now()))
        .invoke(
            rows -> {
              if (rows.rowCount() > 0) {
                LOG.infof("Sending goes on: %s", scope.code());
              }
            })
        .replaceWithVoid();
  }

  private void call(Pause pause, int code) {
    metrics
        .counter(
            "gateway.sending.pauses", "scope", pause.scope().code(), "code", Integer.toString(code))
        .increment();
    String what = pause.scope() == Scope.EVERYTHING ? "Sending" : "Sending of notices";
    if (pause.operator()) {
      LOG.errorf("%s waits, an operator must act: Meta's code %d. Nothing is lost.", what, code);
    } else {
      LOG.warnf("%s waits for Meta: code %d. Nothing is lost.", what, code);
    }
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
