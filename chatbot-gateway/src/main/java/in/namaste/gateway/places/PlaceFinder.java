package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the place that somebody typed, in either script and any common spelling. An exact alias
 * comes first, then the same sound, then a like one; two that are close are both offered, because
 * nobody can take back a complaint that went to the wrong village.
 */
public final class PlaceFinder {
  /** A spelling further away than this share of its length is another name. */
  private static final double LIKE = 0.34;

  /** Up to here only vowels and nasals differ: still the same name. */
  private static final double SAME = 0.9;

  /** How much further the second best must be for the best to need no question. */
  private static final double CLEAR = 0.8;

  private static final int MOST = 8;
  private static final Pattern WARD =
      Pattern.compile(
          "(?:^|\\s)(?:वार्ड|ward|w)\\s*(?:no|number|नं|नंबर|न)?\\s*(\\d{1,2})(?=\\s|$)");

  private record Known(Place place, Spelling spelling) {}

  private record Scored(Place place, double distance) {}

  private final List<Known> spellings = new ArrayList<>();
  private final List<Place> wards = new ArrayList<>();
  private final Map<String, Place> byCode = new LinkedHashMap<>();

  /** A finder over the places that can be chosen. */
  public PlaceFinder(Collection<Place> places) {
    for (Place place : places) {
      byCode.put(place.code(), place);
      if (place.ward()) {
        wards.add(place);
      } else {
        names(place).map(Spelling::of).distinct().forEach(s -> spellings.add(new Known(place, s)));
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
        .filter(k -> k.place.block() || k.place.town())
        .filter(k -> !spelling.sound().isEmpty() && k.spelling.sound().equals(spelling.sound()))
        .map(k -> k.place.code())
        .collect(java.util.stream.Collectors.toSet());
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
    if (typed.sound().length() < 2) {
      return new PlaceMatch.Unknown();
    }
    List<Known> possible =
        spellings.stream()
            .filter(k -> among.test(k.place) && !k.spelling.contradicts(typed))
            .toList();
    List<Place> exact = placesOf(possible, k -> k.spelling.exact().equals(typed.exact()));
    List<Place> heads = placesOf(possible, k -> k.spelling.firstWord().equals(typed.sound()));
    List<Scored> near = near(typed, possible);
    if (!exact.isEmpty()) {
      return among(together(together(exact, heads), namesakes(exact, near)));
    }
    if (near.isEmpty()) {
      return heads.isEmpty() ? new PlaceMatch.Unknown() : ask(heads);
    }
    if (heads.isEmpty() && clear(near)) {
      return new PlaceMatch.Sure(near.getFirst().place);
    }
    double best = near.getFirst().distance;
    List<Place> close =
        near.stream().filter(s -> s.distance <= best + CLEAR).map(Scored::place).toList();
    return heads.size() == 1 && close.size() == 1 && close.equals(heads) && best <= SAME
        ? new PlaceMatch.Sure(heads.getFirst())
        : ask(best <= SAME ? together(close, heads) : together(heads, close));
  }

  /** Blocks and towns bear the same names: "मेहम" in any spelling may be either. */
  private static List<Place> namesakes(List<Place> exact, List<Scored> near) {
    return exact.stream().anyMatch(place -> place.block() || place.town())
        ? near.stream()
            .filter(s -> s.distance <= SAME && (s.place.block() || s.place.town()))
            .map(Scored::place)
            .toList()
        : List.of();
  }

  private static boolean clear(List<Scored> near) {
    double best = near.getFirst().distance;
    return best <= SAME && (near.size() == 1 || near.get(1).distance - best >= CLEAR);
  }

  /** Places that sound like it, the likeliest first, each with its best spelling. */
  private static List<Scored> near(Spelling typed, List<Known> possible) {
    Map<Place, Double> best = new LinkedHashMap<>();
    String key = Sound.key(typed.sound());
    for (Known known : possible) {
      double distance = Likeness.distance(typed.sound(), known.spelling.sound());
      boolean sameBones = key.equals(Sound.key(known.spelling.sound()));
      double allowed = LIKE * typed.sound().length() * (sameBones ? 1.5 : 1);
      if (!known.spelling.sound().isEmpty() && distance <= allowed) {
        best.merge(known.place, sameBones ? distance * 0.8 : distance + 0.2, Math::min);
      }
    }
    return best.entrySet().stream()
        .map(e -> new Scored(e.getKey(), e.getValue()))
        .sorted(Comparator.comparingDouble(Scored::distance))
        .limit(MOST)
        .toList();
  }

  private static List<Place> placesOf(List<Known> known, Predicate<Known> such) {
    return known.stream().filter(such).map(Known::place).distinct().toList();
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
