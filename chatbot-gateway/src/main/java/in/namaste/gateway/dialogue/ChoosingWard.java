package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.places.PlaceFinder;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Skip;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Which ward of the town? A typed number is the number of the ward, in any script. */
record ChoosingWard(String townCode, int page) implements Step {

  @Override
  public Reply question(Scene scene) {
    String town = scene.menu().place(townCode).map(t -> t.name(scene.language())).orElse("");
    return new Reply.ItemList(
        scene.say(Phrase.ASK_WARD, town), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private List<Row> rows(Scene scene) {
    List<Row> wards =
        scene.menu().placesIn(townCode).stream()
            .map(
                ward ->
                    new Row(
                        Option.id(Option.PLACE, ward.code()),
                        PlaceWords.title(ward, scene.language())))
            .toList();
    Row unsure = new Row(Option.id(Option.UNSURE, townCode), scene.say(Phrase.NOT_SURE_WARD));
    return Rows.page("ward/" + townCode, wards, page, List.of(unsure), scene);
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (Skip.in(words)) {
      return PlaceHearing.tapped(new Option(Option.UNSURE, townCode), scene);
    }
    OptionalInt number = Numbers.ofWard(words);
    if (number.isEmpty()) {
      return PlaceHearing.typed(words, scene, p -> townCode.equals(p.parentCode()));
    }
    return scene.menu().placesIn(townCode).stream()
        .filter(Place::ward)
        .filter(ward -> PlaceFinder.wardNumber(ward).equals(number))
        .findFirst()
        .flatMap(ward -> tapped(new Option(Option.PLACE, ward.code()), scene));
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return PlaceHearing.tapped(option, scene);
  }

  @Override
  public boolean countsRows() {
    return false;
  }

  @Override
  public Phrase hint() {
    return Phrase.PLACE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new ChoosingTown());
  }

  @Override
  public boolean possible(Scene scene) {
    return scene.menu().place(townCode).isPresent();
  }
}
