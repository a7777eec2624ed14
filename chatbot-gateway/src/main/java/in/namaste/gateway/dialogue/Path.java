package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Suggestions.Suggestion;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.replies.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order in which things are asked: who and where once, then what, in words, with photos, with a
 * pin, and the whole to look at. What is known already is not asked, so a change at the summary, or
 * words sent before any question, come back to the right place by themselves.
 */
final class Path {
  /** With the known place and "none of these" there are ten rows. */
  private static final int MOST_ELSEWHERE = 8;

  private Path() {}

  /** The first thing that is still missing. */
  static Step next(Scene scene) {
    Registration person = scene.registration();
    Draft draft = scene.draft();
    if (person.name() == null) {
      return new AskingName();
    }
    if (!person.complete() || scene.menu().place(person.placeCode()).isEmpty()) {
      return place(scene);
    }
    List<String> elsewhere = elsewhere(scene);
    if (!elsewhere.isEmpty()) {
      return new ConfirmingPlace(elsewhere);
    }
    if (draft.categoryCode() == null || scene.menu().category(draft.categoryCode()).isEmpty()) {
      return category(scene);
    }
    if (!draft.told()) {
      return new Describing();
    }
    if (!draft.evidenceDone() && !draft.shown()) {
      return new AddingPhotos();
    }
    return draft.locationDone() ? new Reviewing() : new SharingLocation();
  }

  /** Somebody who has told the problem has often said where it is: then that is confirmed. */
  private static Step place(Scene scene) {
    String told = scene.draft().description();
    boolean moved = scene.registration().placeCode() != null;
    PlaceMatch named =
        told == null || moved ? new PlaceMatch.Unknown() : scene.menu().mentions().in(told);
    return switch (named) {
      case PlaceMatch.Sure sure -> new ConfirmingPlace(List.of(sure.place().code()));
      case PlaceMatch.Ask ask ->
          new ConfirmingPlace(ask.places().stream().map(Place::code).toList());
      case PlaceMatch.Unknown unknown -> new AskingArea();
    };
  }

  /**
   * Somebody whose place we know may write of another one: those that the words name, and the known
   * one last. Empty when they name none but that, or the person has said already where it is.
   */
  private static List<String> elsewhere(Scene scene) {
    Draft draft = scene.draft();
    if (draft.placed() || draft.description() == null) {
      return List.of();
    }
    List<Place> named =
        switch (scene.menu().mentions().in(draft.description())) {
          case PlaceMatch.Sure sure -> List.of(sure.place());
          case PlaceMatch.Ask ask -> ask.places();
          case PlaceMatch.Unknown unknown -> List.of();
        };
    String known = scene.registration().placeCode();
    Optional<String> around = scene.menu().place(known).map(Place::parentCode);
    boolean meant =
        named.stream()
            .map(Place::code)
            .anyMatch(c -> c.equals(known) || around.equals(Optional.of(c)));
    if (named.isEmpty() || meant) {
      return List.of();
    }
    return Stream.concat(named.stream().map(Place::code).limit(MOST_ELSEWHERE), Stream.of(known))
        .toList();
  }

  private static Step category(Scene scene) {
    Draft draft = scene.draft();
    if (draft.departmentCode() != null
        && scene.menu().department(draft.departmentCode()).isPresent()) {
      return new ChoosingCategory(draft.departmentCode(), 0);
    }
    if (draft.officeCode() != null && new ConfirmingOffice().possible(scene)) {
      return new ConfirmingOffice();
    }
    if (draft.description() != null) {
      List<String> likely = likely(draft.description(), scene);
      return likely.isEmpty() ? new ChoosingGroup() : new ConfirmingCategory(likely);
    }
    return new ChoosingGroup();
  }

  /** The codes of the categories that the words point to. */
  static List<String> likely(String words, Scene scene) {
    return scene.menu().suggestions().of(words, scene.registration().area()).stream()
        .map(Suggestion::category)
        .map(category -> category.code())
        .toList();
  }

  /** The first words to a person: who we are, or that we know them. */
  static Turn welcome(Scene scene) {
    Registration person = scene.registration();
    if (!person.complete()) {
      return scene.noteFirst(Phrase.WELCOME).askNext();
    }
    Step next = next(scene);
    return next instanceof AskingArea || next instanceof ConfirmingPlace
        ? scene.ask(next)
        : scene
            .note(Phrase.WELCOME_BACK, person.name(), PlaceWords.of(person.placeCode(), scene))
            .ask(next);
  }
}
