package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Something came while complaints were open: is it for one of them or a new one?
 *
 * @param words null when none came
 * @param location null when none came
 */
record ChoosingTicket(List<Evidence> evidence, String words, Location location) implements Step {
  private static final int SHOWN = 8;
  private static final String NEW = "new";

  ChoosingTicket {
    evidence = evidence == null ? List.of() : List.copyOf(evidence);
  }

  /** The same with one thing more. */
  ChoosingTicket and(Evidence one) {
    if (!Draft.empty(0).shown(evidence, false).roomFor(one)) {
      return this;
    }
    var more = new ArrayList<>(evidence);
    more.add(one);
    return new ChoosingTicket(more, words, location);
  }

  @Override
  public Reply question(Scene scene) {
    return new Reply.ItemList(
        scene.say(Phrase.WHICH_TICKET), scene.say(Phrase.OPEN_LIST), rows(scene));
  }

  private static List<MyTicket> open(Scene scene) {
    return scene.known().tickets().stream().filter(MyTicket::open).limit(SHOWN).toList();
  }

  private static List<Row> rows(Scene scene) {
    var rows = new ArrayList<Row>();
    rows.add(new Row(Option.id(Option.ADD_TO, NEW), scene.say(Phrase.FOR_NEW)));
    for (MyTicket ticket : open(scene)) {
      String category =
          scene
              .menu()
              .category(ticket.categoryCode())
              .map((Category one) -> one.label(scene.language()))
              .orElse(ticket.categoryCode());
      rows.add(
          new Row(
              Option.id(Option.ADD_TO, ticket.ticketId()),
              Graphemes.fit(ticket.number(), Limits.ROW_TITLE),
              Graphemes.fit(category, Limits.ROW_DESCRIPTION)));
    }
    return rows;
  }

  @Override
  public Optional<Turn> typed(String typed, Scene scene) {
    return Optional.empty();
  }

  @Override
  public Optional<Turn> tapped(Option option, Scene scene) {
    if (!option.is(Option.ADD_TO)) {
      return Optional.empty();
    }
    if (option.value().equals(NEW)) {
      return Optional.of(newComplaint(scene));
    }
    return open(scene).stream()
        .filter(ticket -> ticket.ticketId().toString().equals(option.value()))
        .findFirst()
        .map(ticket -> AfterTicket.added(ticket, evidence, words, location, scene));
  }

  /** What came becomes the beginning of a new complaint. */
  Turn newComplaint(Scene scene) {
    return intoDraft(scene).askNext();
  }

  /** What came is kept as the beginning of a new complaint, whatever is talked about next. */
  Scene intoDraft(Scene scene) {
    Draft draft = Draft.empty(scene.draft().number() + 1);
    for (Evidence one : evidence) {
      draft = draft.roomFor(one) ? draft.with(one) : draft;
    }
    Scene begun = scene.writing(draft.located(location, location != null));
    return words == null ? begun : Words.keep(words, begun);
  }

  @Override
  public Phrase hint() {
    return Phrase.CHOOSE_HINT;
  }

  @Override
  public Turn back(Scene scene) {
    return intoDraft(scene).ask(new Resting());
  }

  @Override
  public boolean possible(Scene scene) {
    return !open(scene).isEmpty();
  }
}
