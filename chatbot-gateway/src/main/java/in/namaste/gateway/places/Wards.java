package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds wards by their number: "वार्ड नं. ९", "ward paanch", "सातवें वार्ड", "W-18". */
final class Wards {

  private static final Set<String> WARD =
      Stream.of("वार्ड", "वॉर्ड", "ward", "wards", "w", "वार्डनं")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> NUMBER =
      Stream.of("no", "number", "num", "nr", "नं", "नंबर", "न", "नम्बर", "nambar", "nmbr")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private final List<Place> wards = new ArrayList<>();

  /** The sounds that name a town, by its code. */
  private final Map<String, Set<String>> towns = new HashMap<>();

  Wards(Collection<Place> places) {
    places.stream().filter(Place::ward).forEach(wards::add);
    places.stream()
        .filter(Place::town)
        .forEach(town -> towns.put(town.code(), sounds(town, places)));
  }

  /** "नगर निगम रोहतक": the town itself is the last word, and its block has its other spellings. */
  private static Set<String> sounds(Place town, Collection<Place> places) {
    String name = Sound.of(Fold.tokens(town.nameHi()).getLast());
    Set<String> sounds = new HashSet<>();
    places.stream()
        .filter(place -> place.equals(town) || place.block())
        .filter(place -> lastWords(place).contains(name))
        .forEach(place -> sounds.addAll(lastWords(place)));
    return sounds;
  }

  private static Set<String> lastWords(Place place) {
    return Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream())
        .map(Fold::tokens)
        .filter(words -> !words.isEmpty())
        .map(words -> Sound.of(words.getLast()))
        .collect(Collectors.toSet());
  }

  /** The number of the ward that the words name; empty when they name none. */
  static OptionalInt number(List<String> tokens) {
    for (int at = 0; at < tokens.size(); at++) {
      OptionalInt glued = glued(tokens.get(at));
      if (glued.isPresent()) {
        return glued;
      }
      if (WARD.contains(tokens.get(at))) {
        OptionalInt found = after(tokens, at + 1);
        found = found.isPresent() ? found : before(tokens, at - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt glued(String token) {
    return token.matches("(w|ward|वार्ड)\\d{1,2}")
        ? OptionalInt.of(Integer.parseInt(token.replaceAll("\\D", "")))
        : OptionalInt.empty();
  }

  private static OptionalInt after(List<String> tokens, int from) {
    int at = from;
    while (at < tokens.size() && NUMBER.contains(tokens.get(at))) {
      at++;
    }
    return at < tokens.size() ? Numbers.in(tokens.get(at)) : OptionalInt.empty();
  }

  private static OptionalInt before(List<String> tokens, int from) {
    int at = from;
    while (at >= 0 && NUMBER.contains(tokens.get(at))) {
      at--;
    }
    return at >= 0 ? Numbers.in(tokens.get(at)) : OptionalInt.empty();
  }

  /** The wards with a number: of the town, if one is named. */
  List<Place> find(int number, String typed, Predicate<Place> among) {
    List<Place> same =
        wards.stream()
            .filter(among)
            .filter(ward -> Numbers.ofWard(ward.nameEn()).orElse(-1) == number)
            .toList();
    List<Place> named = same.stream().filter(ward -> names(typed, ward.parentCode())).toList();
    boolean otherTown = towns.keySet().stream().anyMatch(town -> names(typed, town));
    return named.isEmpty() && !otherTown ? same : named;
  }

  private boolean names(String typed, String town) {
    Set<String> sounds = towns.getOrDefault(town, Set.of());
    return Fold.tokens(typed).stream().map(Sound::of).anyMatch(sounds::contains);
  }
}
