package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import in.namaste.sla.ticking.CaughtUp.Horizon;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * How many records of {@code ticket.events} have not taken effect yet. It is asked for when it
 * matters and never remembered: once Kafka is away, what was known before says nothing.
 */
@ApplicationScoped
public class Lag {

  private final EndOffsets ends;
  private final ReadPositions positions;
  private final Clock time;

  Lag(EndOffsets ends, ReadPositions positions, Clock time) {
    this.ends = ends;
    this.positions = positions;
    this.time = time;
  }

  /** Records without effect so far; fails while Kafka or the database is away. */
  public Uni<Long> records() {
    return ends.of(List.of(CaughtUp.TICKETS))
        .map(offsets -> new Horizon(time.instant(), offsets))
        .chain(horizon -> positions.all().map(horizon::missing));
  }
}
