package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Up to which moment everything that was said on {@code ticket.events} has taken effect here: the
 * end of the topic is asked for after that moment, and all replicas together have read up to it. A
 * clock due later may still be stopped by a record on its way, so it must not fire.
 *
 * <p>One end is waited for until it is reached, however fast the topic grows meanwhile.
 */
@ApplicationScoped
class CaughtUp {

  static final String TOPIC = "ticket.events";

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
    return awaited().chain(horizon -> positions.of(TOPIC).map(read -> reached(horizon, read)));
  }

  private Uni<Horizon> awaited() {
    if (awaited != null) {
      return Uni.createFrom().item(awaited);
    }
    Instant asked = time.instant();
    return ends.of(TOPIC)
        .map(offsets -> new Horizon(asked, offsets))
        .invoke(horizon -> awaited = horizon);
  }

  private Optional<Instant> reached(Horizon horizon, Map<Integer, Long> read) {
    if (horizon.missing(read) > 0) {
      return Optional.empty();
    }
    awaited = null;
    return Optional.of(horizon.asked());
  }

  /**
   * An end of the topic.
   *
   * @param asked a moment before the brokers were asked
   * @param offsets by partition
   */
  record Horizon(Instant asked, Map<Integer, Long> offsets) {

    /** Records before this end that have not taken effect. */
    long missing(Map<Integer, Long> read) {
      return offsets.entrySet().stream()
          .mapToLong(end -> Math.max(0, end.getValue() - read.getOrDefault(end.getKey(), 0L)))
          .sum();
    }
  }
}
