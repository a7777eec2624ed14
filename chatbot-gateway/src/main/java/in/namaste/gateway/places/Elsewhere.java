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

  /** Whether one of them sounds as near to a name as this, or nearer. */
  static boolean nearer(String sound, double distance) {
    return SOUNDS.stream()
        .filter(other -> other.charAt(0) == sound.charAt(0))
        .anyMatch(other -> Likeness.distance(sound, other, distance) <= distance);
  }
}
