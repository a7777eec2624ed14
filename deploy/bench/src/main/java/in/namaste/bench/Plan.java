package in.namaste.bench;

import java.time.Duration;

/**
 * How long each part takes.
 *
 * @param ceiling each measurement of Kafka or PostgreSQL alone
 * @param warmUp conversations that are not counted
 * @param flood webhooks as fast as they are taken
 * @param drain the most that is waited for the replies after that
 * @param steady each round at a fixed rate
 * @param conversations whole complaints
 */
record Plan(
    Duration ceiling,
    Duration warmUp,
    Duration flood,
    Duration drain,
    Duration steady,
    Duration conversations) {

  /** About two minutes in all. */
  static Plan small() {
    return scaled(1);
  }

  /** The same, each part but the waiting so many times as long. */
  static Plan scaled(int factor) {
    return new Plan(
        Duration.ofSeconds(5L * factor),
        Duration.ofSeconds(12L * factor),
        Duration.ofSeconds(4L * factor),
        Duration.ofSeconds(60),
        Duration.ofSeconds(8L * factor),
        Duration.ofSeconds(15L * factor));
  }
}
