package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/** How a place is named to a citizen. */
final class PlaceWords {
  private PlaceWords() {}

  /** "गांव: मोखरा खास, खंड महम". */
  static String of(String placeCode, Scene scene) {
    return scene.menu().place(placeCode).map(place -> of(place, scene)).orElse(placeCode);
  }

  static String of(Place place, Scene scene) {
    String name = place.name(scene.language());
    if (place.block()) {
      return scene.say(Phrase.ONLY_BLOCK, name);
    }
    if (place.town()) {
      return scene.say(Phrase.ONLY_TOWN, name);
    }
    Optional<Place> parent = parent(place, scene);
    if (parent.isEmpty()) {
      return name;
    }
    String in = parent.get().name(scene.language());
    if (place.ward()) {
      return scene.say(Phrase.WARD_IN_TOWN, name, in);
    }
    return scene.say(
        parent.get().town() ? Phrase.VILLAGE_IN_TOWN : Phrase.VILLAGE_IN_BLOCK, name, in);
  }

  /** A title for a row: the name, or the longest other name of the same script that fits. */
  static String title(Place place, Language language) {
    String name = place.name(language);
    boolean latin = language == Language.ENGLISH;
    return Stream.concat(
            Stream.of(name, name.replaceAll("[()]", "")),
            place.aliases().stream()
                .filter(alias -> alias.matches("\\p{ASCII}+") == latin)
                .sorted(Comparator.comparing(String::length).reversed()))
        .filter(title -> title.length() <= Limits.ROW_TITLE)
        .findFirst()
        .orElseGet(() -> Graphemes.fit(name, Limits.ROW_TITLE));
  }

  /** What stands under the title: where it lies. */
  static String under(Place place, Scene scene) {
    String words =
        place.block()
            ? scene.say(Phrase.BLOCK, place.name(scene.language()))
            : parent(place, scene)
                .map(
                    parent ->
                        parent.block()
                            ? scene.say(Phrase.IN_BLOCK, parent.name(scene.language()))
                            : parent.name(scene.language()))
                .orElse(place.name(scene.language()));
    return Graphemes.fit(words, Limits.ROW_DESCRIPTION);
  }

  private static Optional<Place> parent(Place place, Scene scene) {
    return Optional.ofNullable(place.parentCode())
        .flatMap(scene.menu()::place)
        .filter(parent -> parent.block() || parent.town());
  }

  /** Village or town, from the record or from what it lies in. */
  static Area area(Place place, Scene scene) {
    if (place.area() != null) {
      return place.area();
    }
    boolean town =
        place.town() || place.ward() || parent(place, scene).filter(Place::town).isPresent();
    return town ? Area.URBAN : Area.RURAL;
  }
}
