package in.namaste.sla.rebuilding;

import in.namaste.messaging.BrokerSettings;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import in.namaste.sla.counting.Folding;
import in.namaste.sla.reading.Projecting;
import in.namaste.sla.reading.Projection;
import in.namaste.sla.reading.ReadPositions;
import io.quarkus.arc.All;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Makes all projections again from the topics, by the code that keeps them, while it goes on
 * keeping and showing the others. In the end, and for that moment alone, the readers are held: what
 * they have read by then is read here too, not a record more or less, and all tables change at
 * once. A record that this replica would know before its readers would never move a clock.
 *
 * <p>Blocks; on a thread of its own.
 */
@ApplicationScoped
class Rebuild {

  /** So near to the readers that they can be held for the rest. */
  private static final int NEAR = 500;

  private final Map<String, Projection<?>> projections;
  private final Map<String, Object> kafka;
  private final TopicReader reader;
  private final ReadPositions positions;
  private final Transactions transactions;
  private final Shadow shadow;
  private final Folding counts;

  Rebuild(
      @All List<Projecting> readers,
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      TopicReader reader,
      ReadPositions positions,
      Transactions transactions,
      Shadow shadow,
      Folding counts) {
    this.projections =
        readers.stream()
            .flatMap(one -> one.projections().stream())
            .collect(Collectors.toMap(Projection::topic, Function.identity()));
    this.kafka = kafka;
    this.reader = reader;
    this.positions = positions;
    this.transactions = transactions;
    this.shadow = shadow;
    this.counts = counts;
  }

  /** A rebuild that was done. */
  record Done(long records, Found found) {}

  /** Does it once. */
  Done run() {
    Blocking.await(shadow::begin);
    try (Replay replay = new Replay(BrokerSettings.of(kafka), projections.keySet())) {
      long records = 0;
      Map<TopicPartition, Long> ends = Blocking.await(positions::all);
      while (replay.missing(ends) > NEAR) {
        List<ConsumerRecord<byte[], byte[]>> next = replay.next(ends);
        Blocking.await(() -> transactions.run(() -> shadow.enter().chain(() -> take(next))));
        records += next.size();
        ends = Blocking.await(positions::all);
      }
      Done done = finish(replay, records);
      // A change of a ticket changed its counts, but they may have been wrong before.
      Blocking.await(counts::recount);
      return done;
    }
  }

  private Done finish(Replay replay, long records) {
    Map<TopicPartition, Long> begun = replay.positions();
    return Blocking.await(
        () ->
            transactions.run(
                () ->
                    shadow
                        .hold()
                        .chain(() -> rest(replay, begun))
                        .chain(
                            rest ->
                                shadow
                                    .enter()
                                    .chain(() -> take(rest))
                                    .chain(shadow::finish)
                                    .map(found -> new Done(records + rest.size(), found)))));
  }

  /** Comes back on the context it left: a reactive session lives on one context. */
  private Uni<List<ConsumerRecord<byte[], byte[]>>> rest(
      Replay replay, Map<TopicPartition, Long> begun) {
    Context here = Vertx.currentContext();
    return positions
        .all()
        .emitOn(Infrastructure.getDefaultWorkerPool())
        .map(
            ends -> {
              // A transaction that begins again reads again.
              replay.seek(begun);
              return replay.rest(ends);
            })
        .emitOn(work -> here.runOnContext(ignored -> work.run()));
  }

  private Uni<Void> take(List<ConsumerRecord<byte[], byte[]>> records) {
    return Multi.createFrom()
        .iterable(records)
        .onItem()
        .transformToUniAndConcatenate(record -> take(record, projections.get(record.topic())))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private <E> Uni<Void> take(ConsumerRecord<byte[], byte[]> record, Projection<E> projection) {
    return reader
        .readable(record, projection.type())
        .map(projection.take())
        .orElseGet(() -> Uni.createFrom().voidItem());
  }
}
