package in.namaste.launcher;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the libraries' own chatter out of the logs; warnings stay. */
public final class LauncherLogging {

  /** Held, because java.util.logging forgets the level of a logger that nobody holds. */
  private static final Logger ROOT = Logger.getLogger("");

  /**
   * Libraries that report with stack traces, or again and again, what the launcher finds out and
   * says by itself; and Kafka's client, which warns for each partition that is asked for its end
   * and not read.
   */
  private static final List<Logger> TALKATIVE =
      List.of(
          Logger.getLogger("io.zonky"),
          Logger.getLogger("org.flywaydb"),
          Logger.getLogger("org.apache.kafka.clients.consumer.internals.OffsetFetcherUtils"));

  private LauncherLogging() {}

  /** From now on this JVM logs warnings and errors only, one line each, on stderr. */
  public static void quiet() {
    System.setProperty(
        "java.util.logging.SimpleFormatter.format", "%1$tFT%1$tT %4$s %3$s %5$s%6$s%n");
    ROOT.setLevel(Level.WARNING);
    TALKATIVE.forEach(logger -> logger.setLevel(Level.OFF));
  }
}
