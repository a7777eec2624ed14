package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What all questions about the place have in common: any of them takes a typed name or a tap. */
final class PlaceHearing {
  /** A place has fewer words than this. */
  private static final int STORY = 4;

  private PlaceHearing() {}

  /** A typed place; empty when nothing in the list is like it. */
  static Optional<Turn> typed(String words, Scene scene) {
    return typed(words, scene, place -> false);
  }

  /**
   * A typed place where a block or town has been chosen before. Somebody who tells the problem
   * while we ask for the place is heard too: the words are kept, with the place if they name one.
   *
   * @param here the places of that block or town: they come first, but an exact name elsewhere wins
   */
  static Optional<Turn> typed(String words, Scene scene, Predicate<Place> here) {
    boolean story = story(words, scene);
    Scene heard = story ? kept(words, scene) : scene;
    PlaceMatch anywhere =
        story ? scene.menu().mentions().in(words) : scene.menu().finder().find(words);
    return switch (anywhere) {
      case PlaceMatch.Sure sure -> Optional.of(chosen(sure.place(), heard));
      case PlaceMatch.Ask ask when !story && partOfStory(words, scene) ->
          Optional.of(kept(words, scene).askAgain());
      case PlaceMatch.Ask ask ->
          Optional.of(
              scene.menu().finder().find(words, here) instanceof PlaceMatch.Sure sure
                  ? chosen(sure.place(), heard)
                  : heard.ask(new ConfirmingPlace(codes(ask.places(), here))));
      case PlaceMatch.Unknown unknown ->
          story || partOfStory(words, scene)
              ? Optional.of((story ? heard : kept(words, scene)).askAgain())
              : Optional.empty();
    };
  }

  private static Scene kept(String words, Scene scene) {
    return Words.keep(words, scene).note(Phrase.KEPT_WORDS, Words.shortly(words));
  }

  private static boolean story(String words, Scene scene) {
    return Fold.tokens(words).size() >= STORY
        && scene.menu().suggestions().of(words, null).stream()
            .anyMatch(suggestion -> suggestion.because().size() > 1);
  }

  /** "पानी", "नहीं आ रहा", "3 दिन से": no place, and too little to be a story by itself. */
  private static boolean partOfStory(String words, Scene scene) {
    return Words.aWord(words)
        && !Names.tellsAddress(words)
        && (Names.tellsSomething(words) || ProblemHearing.nothingButProblem(words, scene));
  }

  /** Whether the words are one of the names of a place, letter for letter. */
  static boolean named(String words, Place place) {
    String plain = Fold.plain(words);
    return Stream.concat(Stream.of(place.nameHi(), place.nameEn()), place.aliases().stream())
        .anyMatch(name -> Fold.plain(name).equals(plain));
  }

  private static List<String> codes(List<Place> places, Predicate<Place> first) {
    var codes = new ArrayList<String>();
    places.stream().filter(first).map(Place::code).forEach(codes::add);
    places.stream().filter(first.negate()).map(Place::code).forEach(codes::add);
    return codes;
  }

  /** A tapped area, block, town or place; empty when the tap is about something else. */
  static Optional<Turn> tapped(Option option, Scene scene) {
    return switch (option.kind()) {
      case Option.AREA -> area(option, scene);
      case Option.BLOCK, Option.TOWN ->
          scene.menu().place(option.value()).map(p -> inside(p, scene));
      case Option.PLACE -> place(option, scene);
      case Option.PAGE -> page(option, scene);
      case Option.UNSURE -> scene.menu().place(option.value()).map(p -> settled(p, scene));
      default -> Optional.empty();
    };
  }

  /** A page of villages or wards, also of a list that was shown long ago. */
  private static Optional<Turn> page(Option option, Scene scene) {
    Optional<Step> list =
        option
            .page()
            .flatMap(
                p ->
                    switch (p.list()) {
                      case "village" -> Optional.of(new ChoosingVillage(p.of(), p.number()));
                      case "ward" -> Optional.of(new ChoosingWard(p.of(), p.number()));
                      default -> Optional.empty();
                    });
    return list.filter(step -> step.possible(scene)).map(scene::ask);
  }

  private static Optional<Turn> area(Option option, Scene scene) {
    if (option.value().equals(Area.RURAL.code())) {
      return Optional.of(scene.ask(new ChoosingBlock()));
    }
    return option.value().equals(Area.URBAN.code())
        ? Optional.of(scene.ask(new ChoosingTown()))
        : Optional.empty();
  }

  private static Optional<Turn> place(Option option, Scene scene) {
    if (option.value().equals(Option.NONE)) {
      return Optional.of(scene.note(Phrase.PLACE_HINT).ask(new AskingArea()));
    }
    return scene.menu().place(option.value()).map(place -> chosen(place, scene));
  }

  /** A block or a town still needs its village or ward. */
  private static Turn chosen(Place place, Scene scene) {
    return place.block() || place.town() ? inside(place, scene) : settled(place, scene);
  }

  private static Turn inside(Place place, Scene scene) {
    if (place.block()) {
      return scene.ask(new ChoosingVillage(place.code(), 0));
    }
    return place.town() ? scene.ask(new ChoosingWard(place.code(), 0)) : settled(place, scene);
  }

  private static Turn settled(Place place, Scene scene) {
    if (!place.selectable()) {
      return scene.ask(new AskingArea());
    }
    Registration there = scene.registration().at(PlaceWords.area(place, scene), place.code());
    return scene
        .knowing(there)
        .writing(scene.draft().atItsPlace())
        .noteWords(PlaceWords.of(place, scene))
        .askNext();
  }
}
