package in.namaste.sla.reading;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** How far this service, all its replicas together, has read each partition. */
@ApplicationScoped
public class ReadPositions {

  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

  private static final String ADVANCE =
      """
      insert into read_position as known (topic, partition, next_offset) values (%s, %s, %s)
      on conflict (topic, partition)
        do update set next_offset = greatest(known.next_offset, excluded.next_offset)
      """;

  private final Pool pool;

  ReadPositions(Pool pool) {
    this.pool = pool;
  }

  /** Remembers, in the caller's transaction, that this record is done with. */
  Uni<Void> advance(ConsumerRecord<?, ?> record) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADVANCE.formatted(":topic", ":partition", ":next"))
                    .setParameter("topic", record.topic())
                    .setParameter("partition", record.partition())
                    .setParameter("next", record.offset() + 1)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Remembers that this record is done with; waits as long as the database is away. */
  Uni<Void> pass(ConsumerRecord<?, ?> record) {
    return pool.preparedQuery(ADVANCE.formatted("$1", "$2", "$3"))
        .execute(Tuple.of(record.topic(), record.partition(), record.offset() + 1))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .replaceWithVoid();
  }

  /** The next offset to be read of each partition of which anything was read. */
  public Uni<Map<TopicPartition, Long>> all() {
    return pool.query("select topic, partition, next_offset from read_position")
        .execute()
        .map(
            rows -> {
              Map<TopicPartition, Long> positions = new HashMap<>();
              for (Row row : rows) {
                positions.put(
                    new TopicPartition(row.getString(0), row.getInteger(1)), row.getLong(2));
              }
              return positions;
            });
  }

  /** A number that rises whenever anything was read of any topic. */
  public Uni<Long> sum() {
    return pool.query("select coalesce(sum(next_offset), 0)::bigint from read_position")
        .execute()
        .map(rows -> rows.iterator().next().getLong(0));
  }
}
