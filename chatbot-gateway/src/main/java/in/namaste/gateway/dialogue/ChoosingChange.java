package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.Skip;
import java.util.List;
import java.util.Optional;

/** What shall be changed? Whatever it is, the summary comes again after it. */
record ChoosingChange() implements Step {

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(Phrase.ASK_CHANGE), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<Row> rows(Scene scene) {
    return List.of(
        row("name", Phrase.CHANGE_NAME, scene),
        row("place", Phrase.CHANGE_PLACE, scene),
        row("problem", Phrase.CHANGE_DEPARTMENT, scene),
        row("words", Phrase.CHANGE_WORDS, scene),
        row("photos", Phrase.CHANGE_PHOTOS, scene),
        row("location", Phrase.CHANGE_LOCATION, scene),
        row("nothing", Phrase.CHANGE_NOTHING, scene));
  }

  private static Row row(String what, Phrase title, Scene scene) {
    return new Row(Option.id(Option.CHANGE, what), scene.say(title));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    return Skip.in(words) ? Optional.of(scene.askNext()) : Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    if (!option.is(Option.CHANGE)) {
      return Optional.empty();
    }
    return switch (option.value()) {
      case "menu" -> Optional.of(scene.ask(this));
      case "name" -> Optional.of(scene.ask(new AskingName()));
      case "place" -> Optional.of(scene.ask(new AskingArea()));
      case "problem" -> Optional.of(scene.ask(new ChoosingGroup()));
      case "words" -> Optional.of(scene.ask(new Describing(true)));
      case "photos" -> Optional.of(scene.ask(new AddingPhotos(scene.draft().shown())));
      case "location" -> Optional.of(scene.ask(new SharingLocation()));
      case "nothing" -> Optional.of(scene.askNext());
      default -> Optional.empty();
    };
  }

  @Override
  public Phrase hint() {
    return Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.askNext();
  }
}
