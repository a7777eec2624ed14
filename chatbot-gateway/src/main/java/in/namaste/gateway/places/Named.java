package in.namaste.gateway.places;

import in.namaste.gateway.places.AroundNames.Sign;
import java.util.List;

/**
 * A name in a sentence.
 *
 * @param from its first word
 * @param to the word after its last
 * @param places what it may mean
 * @param sure whether that needs no question
 * @param exact whether it sounds as in the list
 * @param sign what stands beside it
 */
record Named(int from, int to, List<Place> places, boolean sure, boolean exact, Sign sign) {

  static Named nothing(int from, int to) {
    return new Named(from, to, List.of(), false, false, Sign.NONE);
  }

  boolean found() {
    return !places.isEmpty();
  }

  boolean overlaps(Named other) {
    return from < other.to && other.from < to;
  }

  /** Whether a village or ward is among them, not only a block or town. */
  boolean inside() {
    return places.stream().anyMatch(place -> !place.block() && !place.town());
  }

  String words(List<String> tokens) {
    return String.join(" ", tokens.subList(from, to));
  }
}
