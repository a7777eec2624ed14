package in.namaste.sla.ticking;

import in.namaste.sla.reading.ReadPositions;
import java.time.Clock;
import java.util.Map;

/** Lags as tests need them. */
public final class Lags {

  private Lags() {}

  /** What nobody can say, because no broker answers. */
  public static Lag withoutKafka(ReadPositions positions, Clock time) {
    return new Lag(new EndOffsets(Map.of("bootstrap.servers", "127.0.0.1:1")), positions, time);
  }
}
