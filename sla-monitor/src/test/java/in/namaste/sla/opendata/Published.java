package in.namaste.sla.opendata;

import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.Story;
import java.time.Duration;
import java.time.Instant;

/** Sees to it that something is public: six complaints of one department, two of another. */
final class Published {

  static final String LARGE = "OPENDATA";
  static final String SMALL = "SMALLONE";

  private static final Duration SOON = Duration.ofSeconds(40);
  private static final Duration ONE_ATTEMPT = Duration.ofSeconds(10);

  private Published() {}

  static void now(Publishing publishing, Instant now) {
    if (publishing.newest().isPresent()) {
      return;
    }
    for (int i = 0; i < 6; i++) {
      Story.of(LARGE).registered(now.minus(Duration.ofDays(3))).tell();
    }
    for (int i = 0; i < 2; i++) {
      Story.of(SMALL).registered(now.minus(Duration.ofDays(3))).tell();
    }
    await()
        .atMost(SOON)
        .until(
            () -> {
              publishing.publish().await().atMost(ONE_ATTEMPT);
              return publishing.newest().isPresent();
            });
  }
}
