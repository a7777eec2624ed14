package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells whether a failure may be the database's. */
@ApplicationScoped
class DatabaseProbe {

  private final Pool pool;

  DatabaseProbe(Pool pool) {
    this.pool = pool;
  }

  /** True when the database answers now. */
  Uni<Boolean> isWell() {
    return pool.query("select 1").execute().replaceWith(true).onFailure().recoverWithItem(false);
  }
}
