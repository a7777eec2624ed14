package in.namaste.gateway.places;

import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Sound;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Places outside the district that its people write about, from its pack. */
final class Elsewhere {

  private final Set<String> sounds;

  /**
   * @param lines each a place, its spellings with commas between
   */
  Elsewhere(List<String> lines) {
    sounds =
        lines.stream()
            .flatMap(line -> Stream.of(line.split(",", -1)))
            .map(Sound::of)
            .filter(sound -> !sound.isEmpty())
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a name of this sound is a place outside. */
  boolean named(String sound) {
    return sounds.contains(sound);
  }

  /** Whether one of them sounds as near to a name as this, or nearer. */
  boolean nearer(String sound, double distance) {
    return sounds.stream()
        .filter(other -> other.charAt(0) == sound.charAt(0))
        .anyMatch(other -> Likeness.distance(sound, other, distance) <= distance);
  }
}
