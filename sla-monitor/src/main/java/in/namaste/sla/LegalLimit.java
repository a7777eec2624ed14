package in.namaste.sla;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The limit that the law sets for a category, by the Right to Service Act. It counts from the
 * registration, by the clock on the wall, and nothing moves it; it is shown beside the promise.
 *
 * @param urbanHours in towns; null where none is known
 * @param ruralHours in villages; null where none is known
 */
public record LegalLimit(Integer urbanHours, Integer ruralHours) {

  /** No limit is known. */
  public static final LegalLimit NONE = new LegalLimit(null, null);

  /**
   * When the law's time runs out.
   *
   * @param area where the problem lies; null if the ticket does not say: then the later limit
   */
  public Optional<Instant> legalBy(Instant registeredAt, Area area) {
    return Stream.of(hours(area, Area.URBAN, urbanHours), hours(area, Area.RURAL, ruralHours))
        .flatMap(Optional::stream)
        .max(Integer::compare)
        .map(hours -> registeredAt.plus(Duration.ofHours(hours)));
  }

  private static Optional<Integer> hours(Area area, Area of, Integer hours) {
    return Optional.ofNullable(hours).filter(any -> area == null || area == of);
  }
}
