package in.namaste.gateway;

import static org.awaitility.Awaitility.await;

import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** What the tables say, and a ticket put into them. */
final class Rows {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Pool pool;

  Rows(Pool pool) {
    this.pool = pool;
  }

  /** How many messages to this phone (digits) are so. */
  int messages(String phone, String condition) {
    return number(
        "select count(*)::int as n from outgoing_message m join citizen c on c.id = m.citizen_id"
            + " where c.phone = $1 and "
            + condition,
        Tuple.of("+" + phone));
  }

  /**
   * Waits until a message to this phone (digits) was refused so often, the last time with this
   * code.
   */
  void awaitRefusal(String phone, int times, int code) {
    String refused = "attempts = %d and failure_code = %d and leased_until is null";
    await().atMost(PATIENCE).until(() -> messages(phone, refused.formatted(times, code)) == 1);
  }

  /** How many messages of Meta that are so have had their effect. */
  int effects(String condition) {
    return number("select count(*)::int as n from inbox where " + condition, Tuple.tuple());
  }

  /** What is still to be sent to or fetched from citizens who are so. */
  int unfinished(String condition) {
    return number(
        "select (select count(*) from outgoing_message m join citizen c on c.id = m.citizen_id"
            + " where m.state = 'waiting' and ("
            + condition
            + "))::int + (select count(*) from media_fetch m join citizen c on c.id = m.citizen_id"
            + " where m.state = 'waiting' and ("
            + condition
            + "))::int as n",
        Tuple.tuple());
  }

  /** How many rows with this user id hold anything of a person. */
  int remembered(String bsuid) {
    return number(
        "select count(*)::int as n from citizen where bsuid = $1"
            + " and (phone is not null or conversation is not null or last_inbound_at is not null)",
        Tuple.of(bsuid));
  }

  /** How the person of this ticket is reached: phone and user id, a dash for none. */
  String reached(String ticketId) {
    var row =
        pool.preparedQuery(
                "select coalesce(c.phone, '-') as phone, coalesce(c.bsuid, '-') as bsuid"
                    + " from grievance g join citizen c on c.id = g.citizen_id where g.id = $1")
            .execute(Tuple.of(UUID.fromString(ticketId)))
            .await()
            .atMost(PATIENCE)
            .iterator()
            .next();
    return row.getString("phone") + " " + row.getString("bsuid");
  }

  /** How many files of this phone (digits) are stored. */
  int stored(String phone) {
    return number(
        "select count(*)::int as n from media_fetch m join citizen c on c.id = m.citizen_id"
            + " where c.phone = $1 and m.state = 'stored'",
        Tuple.of("+" + phone));
  }

  /** Tables and columns in which this text stands, by {@code deploy/where-is.sql}. */
  List<String> whereIs(String text) {
    try {
      String sql =
          Files.readString(Path.of(System.getProperty("project.root"), "deploy", "where-is.sql"))
              .replace(":'text'", "$1");
      var rows = pool.preparedQuery(sql).execute(Tuple.of(text)).await().atMost(PATIENCE);
      return StreamSupport.stream(rows.spliterator(), false)
          .map(row -> row.getString(0) + "." + row.getString(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pauses there are. */
  int pauses() {
    return number("select count(*)::int as n from sending_pause", Tuple.tuple());
  }

  /** Gives the person of this phone (digits) a ticket of this number; returns its id. */
  String ticket(String phone, String number) {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into grievance
          (id, citizen_id, number, state, department_code, category_code, promise, created_at)
        select $1, id, $2, 'REGISTERED', 'PHED', 'PHED.NOWATER', 'none', now()
        from citizen where phone = $3
        """,
        Tuple.of(id, number, "+" + phone));
    return id.toString();
  }

  /** A notice that we start, of the person of this phone (digits); returns its message id. */
  String notice(String phone, String state, Instant dueAt, Instant leasedUntil) {
    UUID id = UUID.randomUUID();
    run(
        """
        insert into outgoing_message
          (message_id, citizen_id, kind, number, about, started, language, body, state, attempts,
           due_at, leased_until, created_at)
        select $1, id, 'notice', 'RTK-2611-004217-7', 'assigned', true, 'hi',
               '{"type":"text","text":{"body":"x"}}', $2, 1, $3, $4, now()
        from citizen where phone = $5
        """,
        Tuple.of(id, state, time(dueAt), time(leasedUntil), "+" + phone));
    return id.toString();
  }

  /** This person (digits) has not written for longer than 24 hours. */
  void closeWindow(String phone) {
    run("update citizen set last_inbound_at = null where phone = $1", Tuple.of("+" + phone));
  }

  /** The last template to this person (digits) went then. */
  void hadTemplate(String phone, Instant then) {
    run(
        "update citizen set last_template_at = $1 where phone = $2",
        Tuple.of(time(then), "+" + phone));
  }

  private static OffsetDateTime time(Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  /** 1 if the ticket of this id is so. */
  int tickets(String id, String condition) {
    return number(
        "select count(*)::int as n from grievance where id = $1 and " + condition,
        Tuple.of(UUID.fromString(id)));
  }

  private int number(String sql, Tuple parameters) {
    return pool.preparedQuery(sql)
        .execute(parameters)
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next()
        .getInteger("n");
  }

  private void run(String sql, Tuple parameters) {
    pool.preparedQuery(sql).execute(parameters).await().atMost(PATIENCE);
  }
}
