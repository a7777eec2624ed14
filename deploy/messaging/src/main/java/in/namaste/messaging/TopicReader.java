package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Reads one record at a time, so that order within a partition holds. A record that cannot be read,
 * or whose handler fails {@value #TRIES} times while the database is well, goes byte for byte to
 * the dead letters and the partition goes on. While the database is away the record waits: it is
 * not to blame.
 */
@ApplicationScoped
public class TopicReader {

  static final int TRIES = 3;

  /** First pause after a failure, in milliseconds; doubled each time. */
  static final long FIRST_PAUSE_MILLIS = 100;

  static final long LONGEST_PAUSE_MILLIS = 2_000;

  private static final Logger LOG = Logger.getLogger(TopicReader.class);

  private final RecordParser parser;
  private final DatabaseProbe database;
  private final DeadLetters deadLetters;

  TopicReader(RecordParser parser, DatabaseProbe database, DeadLetters deadLetters) {
    this.parser = parser;
    this.database = database;
    this.deadLetters = deadLetters;
  }

  /**
   * Parses the record's value and gives it to the handler.
   *
   * @param type the reader's own view of the topic; unknown kinds of event map to its last member
   * @return completes when the record is done with, by its effect or as a dead letter
   */
  public <E> Uni<Void> read(
      ConsumerRecord<byte[], byte[]> record, Class<E> type, Function<E, Uni<Void>> handler) {
    return RecordInLog.naming(
        record,
        () -> {
          E event;
          try {
            event = parser.parse(record, type);
          } catch (IOException | IllegalArgumentException unreadable) {
            return bury(record, DeadLetters.UNREADABLE, unreadable);
          }
          return Tracing.within(
              TracedRecords.handling(record),
              () -> attempt(record, () -> handler.apply(event), 0, FIRST_PAUSE_MILLIS));
        });
  }

  /**
   * As {@link #read}, for a topic that keeps its records for ever and a handler that asks the
   * {@link Inbox}: what is older than that remembers was acted on in its time, and is passed over
   * should the topic ever be read from its beginning.
   */
  public <E> Uni<Void> readRecent(
      ConsumerRecord<byte[], byte[]> record, Class<E> type, Function<E, Uni<Void>> handler) {
    Instant published = Instant.ofEpochMilli(record.timestamp());
    return published.isBefore(Clock.systemUTC().instant().minus(Inbox.KEPT))
        ? Uni.createFrom().voidItem()
        : read(record, type, handler);
  }

  /**
   * Gives many records to the handler at once, in their order, so that one transaction does for all
   * of them. When it fails they are read again in halves, down to one record: that one is treated
   * as {@link #read} does, and no other one suffers for it.
   *
   * @param handler does all it is given or fails and does nothing; may be asked more than once
   * @return completes when each record is done with, by its effect or as a dead letter
   */
  public <E> Uni<Void> readTogether(
      Iterable<ConsumerRecord<byte[], byte[]>> records,
      Class<E> type,
      Function<List<ReadRecord<E>>, Uni<Void>> handler) {
    List<ReadRecord<E>> readable = new ArrayList<>();
    List<Uni<Void>> burials = new ArrayList<>();
    for (ConsumerRecord<byte[], byte[]> record : records) {
      try {
        readable.add(new ReadRecord<>(record, parser.parse(record, type)));
      } catch (IOException | IllegalArgumentException unreadable) {
        burials.add(
            RecordInLog.naming(record, () -> bury(record, DeadLetters.UNREADABLE, unreadable)));
      }
    }
    return OneByOne.each(burials, burial -> burial).chain(() -> together(readable, handler));
  }

  private <E> Uni<Void> together(
      List<ReadRecord<E>> records, Function<List<ReadRecord<E>>, Uni<Void>> handler) {
    if (records.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    if (records.size() == 1) {
      ConsumerRecord<byte[], byte[]> record = records.getFirst().record();
      return RecordInLog.naming(
          record,
          () ->
              Tracing.within(
                  TracedRecords.handling(record),
                  () -> attempt(record, () -> handler.apply(records), 0, FIRST_PAUSE_MILLIS)));
    }
    int half = records.size() / 2;
    return Tracing.within(TracedRecords.handling(records), () -> handler.apply(records))
        .onFailure()
        .invoke(why -> LOG.infof("%d records in halves: %s", records.size(), Failures.named(why)))
        .onFailure()
        .recoverWithUni(
            () ->
                together(records.subList(0, half), handler)
                    .chain(() -> together(records.subList(half, records.size()), handler)));
  }

  /**
   * What a record says, for a reader that looks again at what was read before.
   *
   * @return empty if it cannot be read: it was made a dead letter in its time
   */
  public <E> Optional<E> readable(ConsumerRecord<byte[], byte[]> record, Class<E> type) {
    try {
      return Optional.of(parser.parse(record, type));
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Uni<Void> attempt(
      ConsumerRecord<byte[], byte[]> record, Handling handling, int failed, long pause) {
    return Uni.createFrom()
        .deferred(handling::start)
        .onFailure()
        .recoverWithUni(
            failure ->
                database
                    .isWell()
                    .chain(
                        well -> {
                          int failures = well ? failed + 1 : 0;
                          if (failures >= TRIES) {
                            return bury(record, DeadLetters.FAILED, failure);
                          }
                          log(record, failure, well);
                          long next = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
                          return pause(pause)
                              .chain(() -> attempt(record, handling, failures, next));
                        }));
  }

  private Uni<Void> bury(ConsumerRecord<byte[], byte[]> record, String reason, Throwable failure) {
    return deadLetters
        .put(record, reason, failure)
        .onFailure()
        .recoverWithUni(
            kafkaAway -> pause(LONGEST_PAUSE_MILLIS).chain(() -> bury(record, reason, failure)));
  }

  private static void log(ConsumerRecord<byte[], byte[]> record, Throwable failure, boolean well) {
    String why = well ? Failures.named(failure) : "the database is away";
    LOG.warnf(
        "Trying again %s-%d@%d: %s", record.topic(), record.partition(), record.offset(), why);
  }

  /** Waits and comes back on the context it left: a reactive session lives on one context. */
  private static Uni<Void> pause(long millis) {
    return Uni.createFrom()
        .emitter(
            waiting -> {
              Context here = Vertx.currentContext();
              here.owner()
                  .setTimer(millis, timer -> here.runOnContext(back -> waiting.complete(null)));
            });
  }

  @FunctionalInterface
  private interface Handling {
    Uni<Void> start();
  }
}
