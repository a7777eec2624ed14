package in.namaste.sla.opendata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketTimes;
import in.namaste.sla.reading.ReadPositions;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.TurnedClock;
import in.namaste.sla.ticking.Lag;
import in.namaste.sla.ticking.Lags;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;

/** Figures become public only when it is known that all facts are read. */
@RunningService
class PublishingTest {

  private static final Duration LONG = Duration.ofSeconds(20);

  @Inject Vertx vertx;
  @Inject TurnedClock clock;
  @Inject Publishing running;
  @Inject TicketFigures figures;
  @Inject TicketTimes times;
  @Inject Publications publications;
  @Inject ReadPositions positions;

  /** Zero was believed for ever once it had been seen: figures went out while Kafka was away. */
  @Test
  void whileNobodyKnowsWhetherAllFactsAreReadTheDayWaitsAndWhatWasPublishedStays() {
    Published.now(running, clock.instant());
    Clock tomorrow = Clock.offset(clock, Duration.ofDays(1));
    Publishing waiting = publishing(Lags.withoutKafka(positions, tomorrow), tomorrow);

    LocalDate due = Moment.of(tomorrow.instant()).today();
    Optional<Publication> before = kept(due);

    assertThatThrownBy(() -> waiting.publish().await().atMost(LONG))
        .hasStackTraceContaining(TimeoutException.class.getName());

    assertThat(kept(due)).get().extracting(Publication::day).isNotEqualTo(due);
    // The running service has a clock of its own, and may publish its day meanwhile.
    assertThat(waiting.newest()).isIn(before, kept(due));
  }

  private Publishing publishing(Lag lag, Clock time) {
    return new Publishing(vertx, time, lag, figures, times, publications);
  }

  private Optional<Publication> kept(LocalDate day) {
    return publications.newest(day).await().atMost(LONG);
  }
}
