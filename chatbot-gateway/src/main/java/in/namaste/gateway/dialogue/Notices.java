package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.OpenQuestion.Kind;
import in.namaste.gateway.menu.Category;
import in.namaste.gateway.replies.Graphemes;
import in.namaste.gateway.replies.Limits;
import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What we say when something has happened to a ticket. */
public final class Notices {
  private Notices() {}

  /**
   * The words for a notice, and the conversation that knows what was asked with them. Whoever said
   * STOP hears nothing.
   */
  public static Turn tell(Conversation before, Notice notice, Known known) {
    Scene scene = Scene.of(before.nextTurn(), known);
    if (before.stopped()) {
      return scene.end();
    }
    return say(notice, scene.with(scene.conversation().asking(after(notice, before.asked()))));
  }

  private static Turn say(Notice notice, Scene scene) {
    return switch (notice.kind()) {
      case REGISTERED ->
          plain(
              Phrase.NOTICE_REGISTERED,
              notice,
              scene,
              TicketWords.department(notice.departmentCode(), scene),
              promise(notice, scene));
      case ASSIGNED ->
          plain(
              Phrase.NOTICE_ASSIGNED,
              notice,
              scene,
              TicketWords.department(notice.departmentCode(), scene));
      case DATE_SHARED -> worded(Phrase.NOTICE_DATE_SHARED, notice, scene, moment(notice, scene));
      case DATE_CHANGED -> worded(Phrase.NOTICE_DATE_CHANGED, notice, scene, moment(notice, scene));
      case WORK_STARTED -> worded(Phrase.NOTICE_WORK_STARTED, notice, scene);
      case QUESTION -> question(notice, scene);
      case ANSWER_RECEIVED -> plain(Phrase.NOTICE_ANSWER_RECEIVED, notice, scene);
      case RESOLVED -> resolved(notice, scene);
      case REOPENED -> plain(Phrase.NOTICE_REOPENED, notice, scene, promise(notice, scene));
      case CLOSED_CONFIRMED -> confirmed(notice, scene);
      case CLOSED_UNCONFIRMED -> unconfirmed(notice, scene);
      case WITHDRAWN -> plain(Phrase.NOTICE_WITHDRAWN, notice, scene);
      case TRANSFERRED ->
          worded(
              Phrase.NOTICE_TRANSFERRED,
              notice,
              scene,
              TicketWords.department(notice.departmentCode(), scene),
              promise(notice, scene));
      case RECLASSIFIED ->
          worded(Phrase.NOTICE_RECLASSIFIED, notice, scene, promise(notice, scene));
      case REJECTED -> rejected(notice, scene);
      case APPEAL_ACCEPTED ->
          plain(Phrase.NOTICE_APPEAL_ACCEPTED, notice, scene, promise(notice, scene));
      case MERGED -> merged(notice, scene);
      case SPLIT -> plain(Phrase.NOTICE_SPLIT, notice, scene, promise(notice, scene));
      case PROMISE_BROKEN, TOLD_ABOVE ->
          scene.noteWords(BrokenPromiseWords.say(notice, scene)).end();
    };
  }

  /**
   * What we have said about tickets since the person last spoke, once this is said too. Of one
   * ticket only the last counts, but a new date answers no question.
   */
  private static List<OpenQuestion> after(Notice notice, List<OpenQuestion> before) {
    Kind kind =
        switch (notice.kind()) {
          case RESOLVED -> Kind.SOLVED;
          case REOPENED, ANSWER_RECEIVED, APPEAL_ACCEPTED, SPLIT -> Kind.MORE;
          case QUESTION -> Kind.OFFICER;
          case CLOSED_CONFIRMED -> Kind.RATING;
          default -> Kind.TOLD;
        };
    boolean leavesOpen =
        switch (notice.kind()) {
          case DATE_SHARED, DATE_CHANGED, PROMISE_BROKEN, TOLD_ABOVE -> true;
          default -> false;
        };
    var asked = new ArrayList<OpenQuestion>();
    boolean stands = false;
    for (OpenQuestion one : before) {
      boolean same = one.ticketId().equals(notice.ticketId());
      stands |= same && leavesOpen;
      if (!same || leavesOpen) {
        asked.add(one);
      }
    }
    if (!stands) {
      asked.add(new OpenQuestion(kind, notice.ticketId(), notice.number()));
    }
    return asked;
  }

  private static Turn plain(Phrase phrase, Notice notice, Scene scene, Object... more) {
    return scene.noteWords(words(phrase, notice, scene, more)).end();
  }

  private static Turn worded(Phrase phrase, Notice notice, Scene scene, Object... more) {
    return officer(notice, scene.noteWords(words(phrase, notice, scene, more))).end();
  }

  /** The words of a phrase whose first value is the ticket: number, subject and place. */
  private static String words(Phrase phrase, Notice notice, Scene scene, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = TicketWords.name(notice, scene);
    System.arraycopy(more, 0, values, 1, more.length);
    return scene.say(phrase, values);
  }

  private static Turn question(Notice notice, Scene scene) {
    UUID id = notice.ticketId();
    String asked =
        scene.say(
            Phrase.OFFICER_ASKS,
            notice.words() == null ? "" : Graphemes.fit(notice.words(), Limits.OFFICER_WORDS));
    return scene
        .noteWords(words(Phrase.NOTICE_QUESTION, notice, scene))
        .noteWords(asked)
        .end(
            new Reply.Buttons(
                scene.say(Phrase.HOW_TO_ANSWER),
                List.of(
                    AfterTicket.button(Option.ANSWER, id, Phrase.ANSWER_NOW, scene),
                    AfterTicket.button(Option.LATER, id, Phrase.LATER, scene),
                    AfterTicket.button(Option.TALK, id, Phrase.TALK, scene))));
  }

  private static Turn resolved(Notice notice, Scene scene) {
    Scene told = officer(notice, scene.noteWords(words(Phrase.NOTICE_RESOLVED, notice, scene)));
    if (notice.answerBy() != null) {
      told = told.note(Phrase.SILENCE_CLOSES, until(notice, scene));
    }
    return told.end(AfterTicket.solvedQuestion(notice.ticketId(), scene));
  }

  /** Asks for a rating in the same message: once, and not again when nothing is said. */
  private static Turn confirmed(Notice notice, Scene scene) {
    List<Row> rows = new ArrayList<>();
    List<Phrase> titles =
        List.of(Phrase.RATE_5, Phrase.RATE_4, Phrase.RATE_3, Phrase.RATE_2, Phrase.RATE_1);
    for (int i = 0; i < titles.size(); i++) {
      String kind = Option.RATE + (titles.size() - i);
      rows.add(new Row(Option.id(kind, notice.ticketId()), scene.say(titles.get(i))));
    }
    return scene.end(
        new Reply.ItemList(
            words(Phrase.NOTICE_CLOSED_CONFIRMED, notice, scene),
            scene.say(Phrase.GIVE_RATING),
            rows));
  }

  private static Turn unconfirmed(Notice notice, Scene scene) {
    Scene told = scene.noteWords(words(Phrase.NOTICE_CLOSED_UNCONFIRMED, notice, scene));
    return told.end(
        new Reply.Buttons(
            notice.answerBy() == null
                ? scene.say(Phrase.REOPEN_POSSIBLE)
                : scene.say(Phrase.REOPEN_UNTIL, until(notice, scene)),
            List.of(AfterTicket.button(Option.UNSOLVED, notice.ticketId(), Phrase.REOPEN, scene))));
  }

  private static Turn rejected(Notice notice, Scene scene) {
    String told = words(Phrase.NOTICE_REJECTED, notice, scene, Rejection.reason(notice, scene));
    return officer(notice, scene.noteWords(told)).end(Rejection.wayOn(notice, scene));
  }

  private static Turn merged(Notice notice, Scene scene) {
    return scene
        .noteWords(words(Phrase.NOTICE_MERGED, notice, scene, notice.masterNumber()))
        .end(
            new Reply.Buttons(
                scene.say(Phrase.MERGED_ASK),
                List.of(
                    AfterTicket.button(
                        Option.DIFFERENT, notice.ticketId(), Phrase.DIFFERENT, scene),
                    AfterTicket.button(Option.TALK, notice.ticketId(), Phrase.TALK, scene))));
  }

  private static Scene officer(Notice notice, Scene scene) {
    return notice.words() == null
        ? scene
        : scene.note(Phrase.OFFICER_WORDS, Graphemes.fit(notice.words(), Limits.OFFICER_WORDS));
  }

  private static String until(Notice notice, Scene scene) {
    return Moments.say(notice.answerBy(), scene.language());
  }

  private static String promise(Notice notice, Scene scene) {
    if (notice.promisedBy() == null) {
      return scene.say(Phrase.NO_PROMISE);
    }
    return switch (notice.promise()) {
      case "resolve" -> solvedWithin(notice, scene);
      case "share-date" -> scene.say(Phrase.DATE_WITHIN, moment(notice, scene));
      default -> scene.say(Phrase.NO_PROMISE);
    };
  }

  /** The hours are those of the category; a ticket that is not minor has only its date. */
  private static String solvedWithin(Notice notice, Scene scene) {
    Optional<Category> minor =
        scene
            .menu()
            .category(notice.categoryCode())
            .filter(category -> notice.ticketClass().equals("minor") && category.hours() > 0);
    return minor.isPresent()
        ? scene.say(Phrase.SOLVED_WITHIN, minor.get().hours(), moment(notice, scene))
        : scene.say(Phrase.PROMISE_RESOLVE, moment(notice, scene));
  }

  private static String moment(Notice notice, Scene scene) {
    return notice.promisedBy() == null ? "" : Moments.say(notice.promisedBy(), scene.language());
  }
}
