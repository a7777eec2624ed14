package in.namaste.gateway.dialogue;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Skip;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Village or town? A place name typed at once is understood too. */
record AskingArea() implements Step {
  private static final Set<String> RURAL =
      Set.of("गांव", "गाम", "ग्रामीण", "gaon", "gav", "gaav", "gaam", "village", "rural", "गाव");
  private static final Set<String> URBAN =
      Set.of("शहर", "शहरी", "नगर", "shahar", "shehar", "sahar", "city", "town", "urban");

  @Override
  public Reply question(Scene scene) {
    String known = scene.registration().placeCode();
    return new Reply.Buttons(
        known == null
            ? scene.say(Phrase.ASK_AREA)
            : scene.say(Phrase.ASK_NEW_AREA, PlaceWords.of(known, scene), scene.say(Phrase.GO_ON)),
        List.of(
            new Button(Option.id(Option.AREA, Area.RURAL.code()), scene.say(Phrase.RURAL)),
            new Button(Option.id(Option.AREA, Area.URBAN.code()), scene.say(Phrase.URBAN))));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (scene.registration().complete() && Skip.in(words) && YesNo.in(words).isEmpty()) {
      return Optional.of(scene.askNext());
    }
    String plain = Fold.plain(words);
    if (RURAL.contains(plain)) {
      return Optional.of(scene.ask(new ChoosingBlock()));
    }
    return URBAN.contains(plain)
        ? Optional.of(scene.ask(new ChoosingTown()))
        : PlaceHearing.typed(words, scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return PlaceHearing.tapped(option, scene);
  }

  @Override
  public Phrase hint() {
    return Phrase.AREA_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new AskingName());
  }
}
