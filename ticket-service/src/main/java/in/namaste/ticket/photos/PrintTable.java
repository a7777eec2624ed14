package in.namaste.ticket.photos;

import in.namaste.ticket.KeptEvidence.Shelf;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.SqlConnection;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** The prints of all pictures in the database, and which earlier pictures each one repeats. */
@ApplicationScoped
class PrintTable {

  /** Somebody who looks at more will not decide better. */
  private static final int MOST_EARLIER = 5;

  private static final String NEXT =
      """
      select id, ticket_id, sha256, shelf from evidence
      where kind = 'image' and printed_at is null
      order by id limit $1
      """;

  private static final String ANOTHER_MATTER =
      """
      (select coalesce(t.master_id, t.id) from ticket t where t.id = evidence.ticket_id)
        <> (select coalesce(t.master_id, t.id) from ticket t where t.id = $3)\
      """;

  /**
   * A picture of the own ticket counts when an officer sends it as a proof. One of a ticket that is
   * handled together with it does not: one proof is for all of them.
   */
  private static final String SAME =
      """
      select id, 0 as distance from evidence
      where sha256 = $1 and id < $2 and (case when ticket_id = $3 then $4 else %1$s end)
      order by id desc limit $5
      """
          .formatted(ANOTHER_MATTER);

  private static final String NEAR =
      """
      select id, cast(bit_count(cast(print # $6 as bit(64))) as integer) as distance from evidence
      where print_bands && $7 and bit_count(cast(print # $6 as bit(64))) <= $8
        and id < $2 and sha256 <> $1 and (case when ticket_id = $3 then $4 else %1$s end)
      limit $5
      """
          .formatted(ANOTHER_MATTER);

  private static final String KEEP =
      "update evidence set print = $2, print_bands = $3, printed_at = $4"
          + " where id = $1 and printed_at is null";

  private static final String FLAG =
      "insert into picture_repeated (evidence_id, earlier_id, distance)"
          + " select $1, id, $3 from evidence where id = $2 on conflict do nothing";

  /** The story and the history, as every change. */
  private static final String NOTE =
      """
      with line as (
        insert into timeline (ticket_id, at, kind, actor) values ($1, $2, 'PHOTO_REPEATED', 'clock'))
      insert into history (subject, at, who, what)
      values ('ticket:' || $1, $2, 'clock:clock', 'photo_repeated')
      """;

  private record Earlier(long id, int distance) {}

  private final Pool pool;

  PrintTable(Pool pool) {
    this.pool = pool;
  }

  /** The oldest pictures that have no print yet. */
  Uni<List<Unprinted>> next(int most) {
    return pool.preparedQuery(NEXT)
        .execute(Tuple.of(most))
        .map(rows -> StreamSupport.stream(rows.spliterator(), false).map(Unprinted::of).toList());
  }

  /**
   * Keeps the print, and says so in the ticket's story when the picture was used before; in one
   * transaction, once.
   *
   * @return whether it was used before
   */
  Uni<Boolean> keep(Unprinted picture, Optional<PhotoPrint> print, Instant now) {
    return pool.withTransaction(
        connection ->
            connection
                .preparedQuery(KEEP)
                .execute(
                    Tuple.of(
                        picture.id(),
                        print.map(PhotoPrint::bits).orElse(null),
                        print.map(found -> numbers(found.bands())).orElse(null),
                        now.atOffset(ZoneOffset.UTC)))
                .chain(
                    kept ->
                        kept.rowCount() == 0
                            ? Uni.createFrom().item(false)
                            : earlier(connection, picture, print)
                                .chain(found -> flag(connection, picture, found, now))));
  }

  private static Uni<List<Earlier>> earlier(
      SqlConnection connection, Unprinted picture, Optional<PhotoPrint> print) {
    Tuple same =
        Tuple.of(
            picture.sha256(),
            picture.id(),
            picture.ticketId(),
            picture.shelf() == Shelf.TICKET,
            MOST_EARLIER);
    return found(connection, SAME, same)
        .chain(
            exact ->
                exact.isEmpty() && print.isPresent()
                    ? found(connection, NEAR, near(same, print.get()))
                    : Uni.createFrom().item(exact));
  }

  private static Tuple near(Tuple same, PhotoPrint print) {
    return same.addLong(print.bits())
        .addArrayOfInteger(numbers(print.bandsOfNear()))
        .addInteger(PhotoPrint.NEAR);
  }

  private static Uni<List<Earlier>> found(SqlConnection connection, String sql, Tuple about) {
    return connection
        .preparedQuery(sql)
        .execute(about)
        .map(
            rows ->
                StreamSupport.stream(rows.spliterator(), false)
                    .map(row -> new Earlier(row.getLong("id"), row.getInteger("distance")))
                    .toList());
  }

  private static Uni<Boolean> flag(
      SqlConnection connection, Unprinted picture, List<Earlier> found, Instant now) {
    if (found.isEmpty()) {
      return Uni.createFrom().item(false);
    }
    List<Tuple> flags =
        found.stream().map(each -> Tuple.of(picture.id(), each.id(), each.distance())).toList();
    return connection
        .preparedQuery(FLAG)
        .executeBatch(flags)
        .chain(
            () ->
                connection
                    .preparedQuery(NOTE)
                    .execute(Tuple.of(picture.ticketId(), now.atOffset(ZoneOffset.UTC))))
        .replaceWith(true);
  }

  private static Integer[] numbers(List<Integer> bands) {
    return bands.toArray(Integer[]::new);
  }
}
