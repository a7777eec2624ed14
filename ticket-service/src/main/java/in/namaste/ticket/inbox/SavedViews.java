package in.namaste.ticket.inbox;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.StreamSupport;

/** Keeps the lists that somebody has saved, each for the own account. */
@ApplicationScoped
class SavedViews {

  private static final String ALL =
      "select name, list from saved_view where account = $1 order by saved_at, name limit $2";

  /** The same name again is the same view, changed. */
  private static final String SAVE =
      """
      insert into saved_view (account, name, list, saved_at)
      select $1, $2, $3, $4
      where (select count(*) from saved_view where account = $1 and name <> $2) < $5
      on conflict (account, name) do update set list = excluded.list
      """;

  private static final String DELETE = "delete from saved_view where account = $1 and name = $2";

  private final Pool pool;
  private final Clock clock;

  SavedViews(Pool pool, Clock clock) {
    this.pool = pool;
    this.clock = clock;
  }

  /** Those of an account, the first saved first. */
  Uni<List<SavedView>> of(String account) {
    return pool.preparedQuery(ALL)
        .execute(Tuple.of(account, SavedView.MOST))
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new SavedView(row.getString("name"), row.getString("list")))
                    .toList());
  }

  /** Whether it was kept; not when the account has {@link SavedView#MOST} others. */
  Uni<Boolean> save(String account, SavedView view) {
    return pool.preparedQuery(SAVE)
        .execute(
            Tuple.of(
                account,
                view.name(),
                view.address(),
                clock.instant().atOffset(ZoneOffset.UTC),
                (long) SavedView.MOST))
        .map(kept -> kept.rowCount() == 1);
  }

  Uni<Void> delete(String account, String name) {
    return pool.preparedQuery(DELETE).execute(Tuple.of(account, name)).replaceWithVoid();
  }
}
