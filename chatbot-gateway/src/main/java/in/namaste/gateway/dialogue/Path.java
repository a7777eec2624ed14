package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Suggestions.Suggestion;
import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceMatch;
import in.namaste.gateway.replies.Phrase;
import java.util.List;

/**
 * The order in which things are asked: who and where once, then what, in words, with photos, with a
 * pin, and the whole to look at. What is known already is not asked, so a change at the summary, or
 * words sent before any question, come back to the right place by themselves.
 */
final class Path {
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
