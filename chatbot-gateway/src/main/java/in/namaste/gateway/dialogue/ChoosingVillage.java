package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.Skip;
import java.util.List;
import java.util.Optional;

/** Which village of the block? The list pages; a typed name is quicker. */
record ChoosingVillage(String blockCode, int page) implements Step {

  @Override
  public Reply question(Scene scene) {
    String block = scene.menu().place(blockCode).map(b -> b.name(scene.language())).orElse("");
    return new Reply.ItemList(
        scene.say(Phrase.ASK_VILLAGE, block), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private List<Row> rows(Scene scene) {
    Language language = scene.language();
    List<Row> villages =
        scene.menu().placesIn(blockCode).stream()
            .map(v -> new Row(Option.id(Option.PLACE, v.code()), PlaceWords.title(v, language)))
            .toList();
    Row unsure = new Row(Option.id(Option.UNSURE, blockCode), scene.say(Phrase.NOT_SURE_VILLAGE));
    return Rows.page("village/" + blockCode, villages, page, List.of(unsure), scene);
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (Skip.in(words)) {
      return PlaceHearing.tapped(new Option(Option.UNSURE, blockCode), scene);
    }
    return PlaceHearing.typed(words, scene, p -> blockCode.equals(p.parentCode()));
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
    return scene.ask(new ChoosingBlock());
  }

  @Override
  public boolean possible(Scene scene) {
    return scene.menu().place(blockCode).isPresent();
  }
}
