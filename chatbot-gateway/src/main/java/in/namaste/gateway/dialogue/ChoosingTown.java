package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.List;
import java.util.Optional;

/** In which town do you live? */
record ChoosingTown() implements Step {

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(scene.say(Phrase.ASK_TOWN), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<Row> rows(Scene scene) {
    List<Row> towns =
        scene.menu().towns().stream()
            .map(
                town ->
                    new Row(
                        Option.id(Option.TOWN, town.code()),
                        PlaceWords.title(town, scene.language()),
                        PlaceWords.under(town, scene)))
            .toList();
    return Rows.page("town", towns, 0, List.of(), scene);
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Optional<Place> named =
        scene.menu().towns().stream().filter(town -> PlaceHearing.named(words, town)).findFirst();
    return named.isPresent()
        ? Optional.of(scene.ask(new ChoosingWard(named.get().code(), 0)))
        : PlaceHearing.typed(words, scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return PlaceHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return Phrase.PLACE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AskingArea());
  }

  @Override
  public boolean possible(Scene scene) {
    return !scene.menu().towns().isEmpty();
  }
}
