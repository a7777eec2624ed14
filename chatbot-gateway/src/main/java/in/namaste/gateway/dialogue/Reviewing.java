package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import in.namaste.gateway.words.Send;
import in.namaste.gateway.words.YesNo;
import java.util.List;
import java.util.Optional;

/** The whole complaint to look at: send, change or cancel. */
record Reviewing() implements Step {
  private static final int SHOWN_PLACE = 150;
  private static final int SHOWN_WORDS = 300;

  @Override
  public Reply question(Scene scene) {
    Draft draft = scene.draft();
    return new Reply.Buttons(
        summary(scene),
        List.of(
            new Button(Option.id(Option.SUBMIT, draft.number()), scene.say(Phrase.SUBMIT)),
            new Button(Option.id(Option.CHANGE, "menu"), scene.say(Phrase.CHANGE)),
            new Button(Option.id(Option.CANCEL, draft.number()), scene.say(Phrase.CANCEL))));
  }

  private static String summary(Scene scene) {
    Draft draft = scene.draft();
    var language = scene.language();
    String location =
        scene.say(draft.location() == null ? Phrase.WITHOUT_LOCATION : Phrase.WITH_LOCATION);
    return scene.say(
        Phrase.SUMMARY,
        scene.registration().name(),
        Graphemes.fit(PlaceWords.of(scene.registration().placeCode(), scene), SHOWN_PLACE),
        scene.menu().department(draft.departmentCode()).orElseThrow().label(language),
        scene.menu().category(draft.categoryCode()).orElseThrow().label(language),
        Graphemes.fit(Words.told(scene), SHOWN_WORDS),
        scene.say(Phrase.SUMMARY_PHOTOS, draft.evidence().size(), location));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    Optional<YesNo> answer = YesNo.in(words);
    if (Send.in(words) || answer.filter(a -> a == YesNo.YES).isPresent()) {
      return Optional.of(submitted(scene));
    }
    if (answer.isPresent()) {
      return Optional.of(scene.ask(new ChoosingChange()));
    }
    return Words.tellSomething(words)
        ? Optional.of(Words.keep(words, scene).note(Phrase.WORDS_ADDED).askNext())
        : Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    String number = String.valueOf(scene.draft().number());
    if (option.is(Option.SUBMIT, number)) {
      return Optional.of(submitted(scene));
    }
    if (option.is(Option.CANCEL, number)) {
      return Optional.of(cancelled(scene));
    }
    return option.is(Option.CHANGE) ? new ChoosingChange().tapped(option, scene) : Optional.empty();
  }

  /** Says nothing: the notice with the ticket number is the answer. */
  private static Turn submitted(Scene scene) {
    Registration person = scene.registration();
    Draft draft = scene.draft();
    var submit =
        new Intent.SubmitGrievance(
            person.name(),
            person.area(),
            person.placeCode(),
            draft.departmentCode(),
            draft.categoryCode(),
            Words.told(scene),
            draft.evidence(),
            draft.location(),
            draft.officeCode());
    return scene.with(scene.conversation().sent()).quiet().intending(submit).end();
  }

  static Turn cancelled(Scene scene) {
    return scene.writing(Draft.empty(scene.draft().number() + 1)).rest(Phrase.CANCELLED);
  }

  @Override
  public Phrase hint() {
    return Phrase.REVIEW_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(new ChoosingChange());
  }

  @Override
  public boolean possible(Scene scene) {
    return Path.next(scene) instanceof Reviewing;
  }
}
