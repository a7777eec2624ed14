package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the place that a longer sentence names beside the problem: "मोखरा खास गांव में पानी नहीं आ
 * रहा". Beside गांव any spelling counts; elsewhere a name must stand letter for letter and is asked
 * about, because common words sound like villages, too.
 */
public final class Mentions {

  /** A message with fewer words may be nothing but a place. */
  private static final int STORY = 4;

  /** A name has at most so many words. */
  private static final int LONGEST_NAME = 3;

  /** A shorter sound is more often a word than a place. */
  private static final int LEAST_SOUND = 4;

  private static final Set<String> VILLAGE =
      Stream.of("गांव", "गाम", "ग्राम", "गाव", "village", "gaon", "gaav", "gaam", "gram", "vpo")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private final PlaceFinder finder;
  private final Map<String, List<Place>> byName = new HashMap<>();

  /**
   * @param places those that can be chosen
   * @param finder over the same places
   */
  public Mentions(Collection<Place> places, PlaceFinder finder) {
    this.finder = finder;
    for (Place place : places) {
      Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream())
          .map(Fold::plain)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>()).add(place));
    }
  }

  /** What a sentence says of the place; a name alone is understood as by the finder. */
  public PlaceMatch in(String typed) {
    List<String> tokens = Fold.tokens(typed);
    PlaceMatch whole = finder.find(typed);
    if (whole instanceof PlaceMatch.Sure || tokens.size() < STORY) {
      return whole;
    }
    for (int at = 0; at < tokens.size(); at++) {
      if (VILLAGE.contains(tokens.get(at)) && beside(tokens, at) instanceof PlaceMatch.Sure sure) {
        return sure;
      }
    }
    List<Place> spelled = spelled(tokens);
    return spelled.isEmpty() ? new PlaceMatch.Unknown() : new PlaceMatch.Ask(spelled);
  }

  /** The longest name that ends before the word for village or begins after it. */
  private PlaceMatch beside(List<String> tokens, int village) {
    for (int length = LONGEST_NAME; length > 0; length--) {
      for (int from : new int[] {village - length, village + 1}) {
        if (from >= 0
            && from + length <= tokens.size()
            && finder.find(name(tokens, from, length)) instanceof PlaceMatch.Sure sure) {
          return sure;
        }
      }
    }
    return new PlaceMatch.Unknown();
  }

  /** The places that stand there letter for letter; a block or town only without its village. */
  private List<Place> spelled(List<String> tokens) {
    Set<Place> found = new LinkedHashSet<>();
    for (int length = LONGEST_NAME; length > 0; length--) {
      for (int from = 0; from + length <= tokens.size(); from++) {
        String name = name(tokens, from, length);
        if (Sound.of(name).length() >= LEAST_SOUND) {
          found.addAll(byName.getOrDefault(name, List.of()));
        }
      }
    }
    return found.stream()
        .filter(p -> found.stream().noneMatch(other -> p.code().equals(other.parentCode())))
        .toList();
  }

  private static String name(List<String> tokens, int from, int length) {
    return String.join(" ", tokens.subList(from, from + length));
  }
}
