package in.namaste.gateway.places;

import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Sound;
import in.namaste.gateway.words.WordLists;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places outside the district that its people write about, from {@code elsewhere.txt}. */
final class Elsewhere {

  private static final Set<String> SOUNDS =
      WordLists.lines("elsewhere.txt").stream()
          .flatMap(line -> Stream.of(line.split(",", -1)))
          .map(Sound::of)
          .filter(sound -> !sound.isEmpty())
          .collect(Collectors.toUnmodifiableSet());

  private Elsewhere() {}

  /** Whether a name of this sound is a place outside. */
  static boolean named(String sound) {
    return SOUNDS.contains(sound);
  }

  /** How far the nearest of them sounds from a name. */
  static double distance(String sound) {
    return SOUNDS.stream()
        .filter(other -> !other.isEmpty() && other.charAt(0) == sound.charAt(0))
        .mapToDouble(other -> Likeness.distance(sound, other))
        .min()
        .orElse(Double.MAX_VALUE);
  }
}
