package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.PickingTicket.Purpose;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Nothing is being asked. Words begin a complaint; what is not understood gets the menu. */
record Resting() implements Step {
  private static final Set<String> THANKS =
      Set.of(
          "धन्यवाद",
          "शुक्रिया",
          "थैंक्यू",
          "thanks",
          "thank you",
          "dhanyavad",
          "dhanyawad",
          "shukriya");

  /** Said of a complaint that was reported as solved or closed. */
  private static final Set<String> NOT_DONE =
      Set.of("नहीं हुआ", "नहीं हुई", "nahi hua", "nahi hui", "nhi hua", "not done");

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(Phrase.MAIN_MENU), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<Row> rows(Scene scene) {
    var rows = new ArrayList<Row>();
    if (scene.draft().begun()) {
      rows.add(row("continue", Phrase.MENU_CONTINUE, scene));
      rows.add(row("anew#" + scene.draft().number(), Phrase.MENU_NEW, scene));
    } else {
      rows.add(row("new", Phrase.MENU_NEW, scene));
    }
    rows.add(row("status", Phrase.MENU_STATUS, scene));
    rows.add(row("place", Phrase.MENU_PLACE, scene));
    if (scene.known().district().offersSeveral()) {
      rows.add(row("language", Phrase.MENU_LANGUAGE, scene));
    }
    rows.add(row("person", Phrase.MENU_PERSON, scene));
    return rows;
  }

  private static Row row(String what, Phrase title, Scene scene) {
    return new Row(Option.id(Option.MENU, what), scene.say(title));
  }

  @Override
  public Optional<Turn> typed(String words, Scene scene) {
    if (NOT_DONE.contains(Fold.plain(words)) && !Purpose.REOPEN.of(scene).isEmpty()) {
      return Optional.of(AfterTicket.reopen(scene));
    }
    List<MyTicket> waiting = ChoosingTicket.waiting(scene);
    if (YesNo.in(words).isPresent() && !waiting.isEmpty() && !scene.draft().begun()) {
      return Optional.of(
          waiting.size() == 1
              ? Status.shown(waiting.getFirst(), scene)
              : scene.ask(new ChoosingTicket(List.of(), words, null)));
    }
    if (THANKS.contains(Fold.plain(words)) || YesNo.in(words).isPresent()) {
      return Optional.of(scene.rest(Phrase.GLAD));
    }
    if (scene.draft().begun()) {
      return ProblemHearing.more(words, scene).map(Scene::askNext);
    }
    if (!scene.registration().complete()) {
      return Optional.of(firstWords(words, scene));
    }
    if (Words.tellSomething(words) && scene.known().tickets().stream().anyMatch(MyTicket::open)) {
      return Optional.of(scene.ask(new ChoosingTicket(List.of(), words, null)));
    }
    return ProblemHearing.typed(words, scene);
  }

  /** Words of somebody we do not know yet are kept while we ask who it is. */
  private static Turn firstWords(String words, Scene scene) {
    return ProblemHearing.worthKeeping(words, scene)
        ? Path.welcome(Words.keep(words, scene).note(Phrase.KEPT_WORDS, Words.shortly(words)))
        : Path.welcome(scene);
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    return Optional.empty();
  }

  @Override
  public Phrase hint() {
    return Phrase.DEPARTMENT_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return scene.ask(this);
  }
}
