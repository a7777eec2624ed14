package in.namaste.sla.rebuilding;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;

/**
 * The tables in which projections are made again, beside those that the service keeps and shows:
 * they have the same names in another schema, with the same triggers (V14).
 */
@ApplicationScoped
class Shadow {

  private final Pool pool;

  Shadow(Pool pool) {
    this.pool = pool;
  }

  /** Makes them anew, empty. */
  Uni<Void> begin() {
    return pool.query("select 1 from rebuild_begin()").execute().replaceWithVoid();
  }

  /** From here to the end of the caller's transaction the names of projections mean these. */
  Uni<Void> enter() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("set local search_path to rebuilding, public")
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** From here to the end of the caller's transaction nobody else changes a projection. */
  Uni<Void> hold() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("select 1 from rebuild_hold()", Integer.class)
                    .getSingleResult())
        .replaceWithVoid();
  }

  /** Makes the projections equal to these, in the caller's transaction, and drops these. */
  Uni<Found> finish() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        "select missing, wrong, extra from rebuild_finish()", Tuple.class)
                    .getSingleResult())
        .map(
            row ->
                new Found(row.get(0, Long.class), row.get(1, Long.class), row.get(2, Long.class)));
  }
}
