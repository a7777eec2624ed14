package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the place that somebody typed, in either script and any common spelling. An exact alias
 * comes first, then the same sound, then a like one; two that are close are both offered, because
 * nobody can take back a complaint that went to the wrong village.
 */
public final class PlaceFinder {
  private static final int MOST = 8;

  /** What sounds longer is a story, not a name. */
  private static final int LONGEST = 60;

  private static final Pattern WARD =
      Pattern.compile(
          "(?:^|\\s)(?:वार्ड|ward|w)\\s*(?:no|number|नं|नंबर|न)?\\s*(\\d{1,2})(?=\\s|$)");

  private final List<Written> spellings = new ArrayList<>();
  private final List<Place> wards = new ArrayList<>();
  private final Map<String, Place> byCode = new LinkedHashMap<>();

  /** A finder over the places that can be chosen. */
  public PlaceFinder(Collection<Place> places) {
    for (Place place : places) {
      byCode.put(place.code(), place);
      if (place.ward()) {
        wards.add(place);
      } else {
        names(place)
            .map(Spelling::of)
            .distinct()
            .forEach(s -> spellings.add(new Written(place, s)));
      }
    }
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
    var ward = WARD.matcher(Fold.plain(typed));
    if (ward.find()) {
      return wardNumbered(Integer.parseInt(ward.group(1)), typed, among);
    }
    Spelling whole = Spelling.of(typed);
    PlaceMatch found = find(whole, among);
    if (found instanceof PlaceMatch.Unknown || found instanceof PlaceMatch.Ask) {
      PlaceMatch narrower = withContext(typed, among);
      return narrower instanceof PlaceMatch.Unknown ? found : narrower;
    }
    return found;
  }

  /** The wards with a number: one, if the town is named too. */
  private PlaceMatch wardNumbered(int number, String typed, Predicate<Place> among) {
    List<Place> same =
        wards.stream().filter(among).filter(w -> wardNumber(w).orElse(-1) == number).toList();
    List<Place> inNamedTown =
        same.stream().filter(w -> namesParent(typed, w.parentCode())).toList();
    return among(inNamedTown.isEmpty() ? same : inNamedTown);
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

  private boolean namesParent(String typed, String parentCode) {
    Place parent = byCode.get(parentCode);
    if (parent == null) {
      return false;
    }
    // "नगर निगम रोहतक": the town itself is the last word.
    List<String> towns =
        Stream.of(parent.nameHi(), parent.nameEn())
            .map(name -> Sound.of(Fold.tokens(name).getLast()))
            .toList();
    return Fold.tokens(typed).stream().map(Sound::of).anyMatch(towns::contains)
        || parent.aliases().stream()
            .anyMatch(alias -> Fold.plain(typed).contains(Fold.plain(alias)));
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
    Ranking near = Ranking.of(typed, possible);
    if (near.isEmpty()) {
      return ask(heads);
    }
    if (near.clear() && (heads.isEmpty() || heads.equals(near.close()))) {
      return new PlaceMatch.Sure(near.first());
    }
    return ask(near.same() ? together(near.close(), heads) : together(heads, near.close()));
  }

  /** Blocks and towns bear the same names: "मेहम" in any spelling may be either. */
  private static List<Place> namesakes(List<Place> exact, Spelling typed, List<Written> possible) {
    if (exact.stream().noneMatch(place -> place.block() || place.town())) {
      return List.of();
    }
    return Ranking.of(typed, possible).sounding().stream()
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
