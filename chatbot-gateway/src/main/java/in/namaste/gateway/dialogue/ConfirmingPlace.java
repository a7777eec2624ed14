package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Place;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Is it this place, or which of these? Asked whenever a typed name could be wrong. */
record ConfirmingPlace(List<String> codes) implements Step {
  private static final String NONE = Option.id(Option.PLACE, Option.NONE);

  ConfirmingPlace {
    codes = List.copyOf(codes);
  }

  private List<Place> places(Scene scene) {
    return codes.stream().flatMap(code -> scene.menu().place(code).stream()).toList();
  }

  @Override
  public Reply question(Scene scene) {
    List<Place> places = places(scene);
    if (places.size() > 1) {
      return new Reply.ItemList(scene.say(asked(scene)), scene.say(Phrase.OPEN_LIST), rows(scene));
    }
    Place only = places.getFirst();
    return new Reply.Buttons(
        scene.say(Phrase.THIS_PLACE, PlaceWords.of(only, scene)),
        List.of(
            new Button(Option.id(Option.PLACE, only.code()), scene.say(Phrase.THIS_PLACE_YES)),
            new Button(NONE, scene.say(Phrase.THIS_PLACE_NO))));
  }

  /** Of somebody who is known we ask where the problem is; it need not be at home. */
  private static Phrase asked(Scene scene) {
    return scene.registration().complete() ? Phrase.WHERE_IS_IT : Phrase.WHICH_PLACE;
  }

  private List<Row> rows(Scene scene) {
    var rows = new ArrayList<Row>();
    for (Place place : places(scene)) {
      rows.add(
          new Row(
              Option.id(Option.PLACE, place.code()),
              PlaceWords.title(place, scene.language()),
              PlaceWords.under(place, scene)));
    }
    rows.add(new Row(NONE, scene.say(Phrase.NONE_OF_THESE)));
    return rows;
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Optional<YesNo> answer = YesNo.in(words);
    if (answer.isPresent() && answer.get() == YesNo.NO) {
      return tapped(Option.parse(NONE), scene);
    }
    return answer.isPresent() && codes.size() == 1
        ? tapped(new Option(Option.PLACE, codes.getFirst()), scene)
        : PlaceHearing.typed(words, scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return PlaceHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return codes.size() == 1 ? Phrase.YES_NO_HINT : Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AskingArea());
  }

  @Override
  public boolean possible(Scene scene) {
    return !places(scene).isEmpty();
  }
}
