package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.TopicPartition;

/**
 * Up to which moment everything that was said on {@code ticket.events} and {@code directory} has
 * taken effect here: the end of the topics is asked for after that moment, and all replicas
 * together have read up to it. A clock due later may still be stopped by a record on its way, and
 * whom it tells stands in the directory, so it must not fire.
 *
 * <p>One end is waited for until it is reached, however fast the topics grow meanwhile.
 */
@ApplicationScoped
class CaughtUp {

  /** What happened to tickets. */
  static final String TICKETS = "ticket.events";

  /** Who is to be told. */
  private static final String DIRECTORY = "directory";

  private final EndOffsets ends;
  private final ReadPositions positions;
  private final Clock time;
  private Horizon awaited;

  CaughtUp(EndOffsets ends, ReadPositions positions, Clock time) {
    this.ends = ends;
    this.positions = positions;
    this.time = time;
  }

  /**
   * The newest moment up to which clocks may fire.
   *
   * @return empty while records are still to be read; fails while Kafka or the database is away
   */
  Uni<Optional<Instant>> upTo() {
    return awaited().chain(horizon -> positions.all().map(read -> reached(horizon, read)));
  }

  private Uni<Horizon> awaited() {
    if (awaited != null) {
      return Uni.createFrom().item(awaited);
    }
    Instant asked = time.instant();
    return ends.of(List.of(TICKETS, DIRECTORY))
        .map(offsets -> new Horizon(asked, offsets))
        .invoke(horizon -> awaited = horizon);
  }

  private Optional<Instant> reached(Horizon horizon, Map<TopicPartition, Long> read) {
    if (horizon.missing(read) > 0) {
      return Optional.empty();
    }
    awaited = null;
    return Optional.of(horizon.asked());
  }

  /**
   * An end of topics.
   *
   * @param asked a moment before the brokers were asked
   * @param offsets by partition
   */
  record Horizon(Instant asked, Map<TopicPartition, Long> offsets) {

    /** Records before this end that have not taken effect. */
    long missing(Map<TopicPartition, Long> read) {
      return offsets.entrySet().stream()
          .mapToLong(end -> Math.max(0, end.getValue() - read.getOrDefault(end.getKey(), 0L)))
          .sum();
    }
  }
}
