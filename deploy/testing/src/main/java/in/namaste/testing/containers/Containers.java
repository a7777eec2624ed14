package in.namaste.testing.containers;

import java.util.Optional;

/**
 * Whether tests run on containers, and of which images: {@code deploy/test --containers} says so by
 * these variables.
 */
public final class Containers {

  /** Set to the image of a broker that is used like {@code apache/kafka}. */
  static final String KAFKA_IMAGE = "NAMASTE_KAFKA_IMAGE";

  /** Set to the image of a server that is used like Docker's {@code postgres}. */
  static final String POSTGRES_IMAGE = "NAMASTE_POSTGRES_IMAGE";

  /** What all containers and volumes of one run are marked with, so that it can remove them. */
  static final String RUN = "NAMASTE_CONTAINERS_RUN";

  private Containers() {}

  /** Whether Kafka and PostgreSQL are to run in containers. */
  public static boolean areWanted() {
    return variable(KAFKA_IMAGE).isPresent() && variable(POSTGRES_IMAGE).isPresent();
  }

  /** The mark of this run. */
  static String run() {
    return variable(RUN).orElse("namaste-test");
  }

  static String image(String variable) {
    return variable(variable)
        .orElseThrow(() -> new IllegalStateException(variable + " must name an image"));
  }

  private static Optional<String> variable(String name) {
    return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
  }
}
