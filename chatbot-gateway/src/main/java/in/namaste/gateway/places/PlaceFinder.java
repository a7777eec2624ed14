package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.LocalWords;
import in.namaste.gateway.words.Numbers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the place that somebody typed, in either script and any common spelling. An exact alias
 * comes first, then the same sound, then a like one; two that are close are both offered, because
 * nobody can take back a complaint that went to the wrong village.
 */
public final class PlaceFinder {
  private static final int MOST = 8;
  private static final int BEGINNING = 3;

  /** What sounds longer is a story, not a name. */
  private static final int LONGEST = 60;

  private final List<Written> spellings = new ArrayList<>();
  private final Set<String> sounds = new HashSet<>();
  private final Set<String> firstWords = new HashSet<>();
  private final Set<String> beginnings = new HashSet<>();
  private final Wards wards;
  private final Elsewhere elsewhere;

  /**
   * A finder over the places that can be chosen.
   *
   * @param words what the district says of places outside
   */
  public PlaceFinder(Collection<Place> places, LocalWords words) {
    elsewhere = new Elsewhere(words.elsewhere());
    wards = new Wards(places);
    for (Place place : places) {
      if (!place.ward()) {
        names(place)
            .map(Spelling::of)
            .distinct()
            .forEach(s -> spellings.add(new Written(place, s)));
      }
    }
    spellings.forEach(
        written -> {
          sounds.add(written.spelling().sound());
          firstWords.add(written.spelling().firstWord());
          beginnings.add(beginning(written.spelling().sound()));
        });
  }

  private static Stream<String> names(Place place) {
    // What is written ड़ is typed r by some and d by others.
    String flapAsD = place.nameHi().replace("ड़", "ड").replace("ड़", "ड").replace("ढ़", "ढ");
    return Stream.concat(
        Stream.of(place.nameHi(), place.nameEn(), flapAsD), place.aliases().stream());
  }

  /** What {@code typed} means among all places. */
  public PlaceMatch find(String typed) {
    return find(typed, place -> true);
  }

  /** What {@code typed} means among the places that {@code among} lets through. */
  public PlaceMatch find(String typed, Predicate<Place> among) {
    OptionalInt ward = Wards.number(Fold.tokens(typed));
    if (ward.isPresent()) {
      return among(wards.find(ward.getAsInt(), typed, among));
    }
    Spelling whole = Spelling.of(typed);
    PlaceMatch found = find(whole, among);
    if (found instanceof PlaceMatch.Unknown || found instanceof PlaceMatch.Ask) {
      PlaceMatch narrower = withContext(typed, among);
      return narrower instanceof PlaceMatch.Unknown ? found : narrower;
    }
    return found;
  }

  /** The number of a ward, from its name. */
  public static OptionalInt wardNumber(Place ward) {
    return Numbers.ofWard(ward.nameEn());
  }

  /** "Basana Kalanaur": the last or first word may only say where the village lies. */
  private PlaceMatch withContext(String typed, Predicate<Place> among) {
    List<String> tokens = Fold.tokens(typed);
    for (int cut : new int[] {tokens.size() - 1, 0}) {
      if (tokens.size() < 2) {
        break;
      }
      String context = tokens.get(cut);
      Set<String> parents = parentsNamed(context);
      if (!parents.isEmpty()) {
        var rest = new ArrayList<>(tokens);
        rest.remove(cut);
        PlaceMatch match =
            find(
                Spelling.of(String.join(" ", rest)),
                among.and(p -> p.parentCode() != null && parents.contains(p.parentCode())));
        if (!(match instanceof PlaceMatch.Unknown)) {
          return match;
        }
      }
    }
    return new PlaceMatch.Unknown();
  }

  private Set<String> parentsNamed(String word) {
    Spelling spelling = Spelling.of(word);
    return spellings.stream()
        .filter(k -> k.place().block() || k.place().town())
        .filter(k -> !spelling.sound().isEmpty() && k.spelling().sound().equals(spelling.sound()))
        .map(k -> k.place().code())
        .collect(Collectors.toSet());
  }

  /**
   * Whether words are a name of a place, or the first word of one, but for letters that sound
   * alike.
   */
  boolean knows(String words) {
    Spelling spelling = Spelling.of(words);
    return spelling.sound().length() >= 2
        && (sounds.contains(spelling.sound()) || firstWords.contains(spelling.sound()));
  }

  /** Whether a name of this sound is a place outside the district. */
  boolean knowsOutside(String sound) {
    return elsewhere.named(sound);
  }

  /** Whether a name may begin with a word of this sound: a quick look before a slow one. */
  boolean knowsBeginning(String sound) {
    return sound.length() < BEGINNING || beginnings.contains(beginning(sound));
  }

  private static String beginning(String sound) {
    return sound.substring(0, Math.min(BEGINNING, sound.length()));
  }

  /** The places whose names differ from the words by no more than a spelling. */
  List<Place> like(String words) {
    Spelling spelling = Spelling.of(words);
    if (spelling.sound().length() < 2 || spelling.sound().length() > LONGEST) {
      return List.of();
    }
    Ranking near =
        Ranking.of(
            elsewhere,
            spelling,
            spellings.stream()
                .filter(w -> w.spelling().begins(spelling.sound().charAt(0)))
                .filter(w -> !w.spelling().contradicts(spelling))
                .toList());
    return near.isEmpty() || !near.same() ? List.of() : near.close();
  }

  private PlaceMatch find(Spelling typed, Predicate<Place> among) {
    if (typed.sound().length() < 2 || typed.sound().length() > LONGEST) {
      return new PlaceMatch.Unknown();
    }
    List<Written> possible =
        spellings.stream()
            .filter(k -> among.test(k.place()) && !k.spelling().contradicts(typed))
            .toList();
    List<Place> exact = placesOf(possible, k -> k.spelling().exact().equals(typed.exact()));
    List<Place> heads = placesOf(possible, k -> k.spelling().firstWord().equals(typed.sound()));
    if (!exact.isEmpty()) {
      return among(together(together(exact, heads), namesakes(exact, typed, possible)));
    }
    Ranking near = Ranking.of(elsewhere, typed, possible);
    if (near.isEmpty() || elsewhere.named(typed.sound())) {
      return ask(heads);
    }
    if (near.clear() && (heads.isEmpty() || heads.equals(near.close()))) {
      return new PlaceMatch.Sure(near.first());
    }
    return ask(near.same() ? together(near.close(), heads) : together(heads, near.close()));
  }

  /** Blocks and towns bear the same names: "मेहम" in any spelling may be either. */
  private List<Place> namesakes(List<Place> exact, Spelling typed, List<Written> possible) {
    if (exact.stream().noneMatch(place -> place.block() || place.town())) {
      return List.of();
    }
    return Ranking.of(elsewhere, typed, possible).sounding().stream()
        .filter(place -> place.block() || place.town())
        .toList();
  }

  private static List<Place> placesOf(List<Written> known, Predicate<Written> such) {
    return known.stream().filter(such).map(Written::place).distinct().toList();
  }

  private static List<Place> together(List<Place> first, List<Place> then) {
    return Stream.concat(first.stream(), then.stream()).distinct().toList();
  }

  private static PlaceMatch among(List<Place> places) {
    return places.size() == 1 ? new PlaceMatch.Sure(places.getFirst()) : ask(places);
  }

  private static PlaceMatch ask(List<Place> places) {
    return places.isEmpty()
        ? new PlaceMatch.Unknown()
        : new PlaceMatch.Ask(places.stream().limit(MOST).toList());
  }
}
