package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import in.namaste.gateway.words.TicketNumbers;
import in.namaste.gateway.words.YesNo;
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

  /** The tickets that wait for a word of the citizen. */
  static List<MyTicket> waiting(Scene scene) {
    return open(scene).stream()
        .filter(mine -> mine.awaitsConfirmation() || mine.awaitsAnswer())
        .toList();
  }

  /** A bare yes or no is the answer to a question, never a complaint. */
  private boolean answer() {
    return evidence.isEmpty()
        && location == null
        && YesNo.in(words == null ? "" : words).isPresent();
  }

  private List<MyTicket> choices(Scene scene) {
    return answer() && !waiting(scene).isEmpty() ? waiting(scene) : open(scene);
  }

  private List<Row> rows(Scene scene) {
    var rows = new ArrayList<Row>();
    if (!answer()) {
      rows.add(new Row(Option.id(Option.ADD_TO, NEW), scene.say(Phrase.FOR_NEW)));
    }
    choices(scene).forEach(mine -> rows.add(TicketWords.row(Option.ADD_TO, mine, scene)));
    return rows;
  }

  @Override
  public Optional<Turn> typed(String typed, Scene scene) {
    return TicketNumbers.only(typed).flatMap(number -> named(number, scene));
  }

  private Optional<Turn> named(TicketNumbers number, Scene scene) {
    return open(scene).stream()
        .filter(mine -> number.correct() && number.names(mine.number()))
        .findFirst()
        .map(mine -> chosen(mine, scene));
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
        .map(mine -> chosen(mine, scene));
  }

  /** For this ticket: the answer to what was asked about it, or more about it. */
  private Turn chosen(MyTicket mine, Scene scene) {
    Scene rest = scene.with(scene.conversation().at(new Resting()));
    if (mine.awaitsConfirmation() && answer()) {
      return YesNo.in(words).orElseThrow() == YesNo.YES
          ? AfterTicket.solved(mine.ticketId(), rest)
          : AfterTicket.unsolved(mine.ticketId(), null, rest);
    }
    boolean no = words != null && evidence.isEmpty() && Asked.beginsWithNo(words);
    return mine.awaitsConfirmation() && no
        ? AfterTicket.unsolved(mine.ticketId(), Words.clean(words), rest)
        : Asked.given(mine, evidence, words, location, rest);
  }

  /** What came becomes the beginning of a new complaint. */
  Turn newComplaint(Scene scene) {
    return intoDraft(scene).askNext();
  }

  /**
   * What came is kept as the beginning of a new complaint, or with the one that was begun before,
   * whatever is talked about next. A bare yes or no is no part of a complaint.
   */
  Scene intoDraft(Scene scene) {
    if (answer()) {
      return scene;
    }
    Draft draft = scene.draft().begun() ? scene.draft() : Draft.empty(scene.draft().number() + 1);
    for (Evidence one : evidence) {
      draft = draft.roomFor(one) ? draft.with(one) : draft;
    }
    Scene begun = scene.writing(location == null ? draft : draft.located(location, true));
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
