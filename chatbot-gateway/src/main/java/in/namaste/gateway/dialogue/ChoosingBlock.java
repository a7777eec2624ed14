package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.List;
import java.util.Optional;

/** In which block is your village? */
record ChoosingBlock() implements Step {

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(Phrase.ASK_BLOCK), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<Row> rows(Scene scene) {
    List<Row> blocks = scene.menu().blocks().stream().map(block -> row(block, scene)).toList();
    return Rows.page("block", blocks, 0, List.of(), scene);
  }

  private static Row row(Place block, Scene scene) {
    return new Row(
        Option.id(Option.BLOCK, block.code()),
        PlaceWords.title(block, scene.language()),
        PlaceWords.under(block, scene));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Optional<Place> named =
        scene.menu().blocks().stream()
            .filter(block -> PlaceHearing.named(words, block))
            .findFirst();
    return named.isPresent()
        ? Optional.of(scene.ask(new ChoosingVillage(named.get().code(), 0)))
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
    return !scene.menu().blocks().isEmpty();
  }
}
