package in.namaste.gateway.dialogue;

import in.namaste.gateway.menu.Category;
import in.namaste.gateway.menu.Department;
import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import java.util.List;
import java.util.Optional;

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
    return switch (notice.kind()) {
      case REGISTERED ->
          plain(
              Phrase.NOTICE_REGISTERED,
              notice,
              scene,
              category(notice, scene),
              promise(notice, scene));
      case ASSIGNED -> plain(Phrase.NOTICE_ASSIGNED, notice, scene, department(notice, scene));
      case DATE_SHARED -> worded(Phrase.NOTICE_DATE_SHARED, notice, scene, moment(notice, scene));
      case DATE_CHANGED -> worded(Phrase.NOTICE_DATE_CHANGED, notice, scene, moment(notice, scene));
      case WORK_STARTED -> worded(Phrase.NOTICE_WORK_STARTED, notice, scene);
      case RESOLVED -> resolved(notice, scene);
      case REOPENED -> reopened(notice, scene);
      case CLOSED_CONFIRMED -> plain(Phrase.NOTICE_CLOSED_CONFIRMED, notice, scene);
      case CLOSED_UNCONFIRMED -> unconfirmed(notice, scene);
      case PROMISE_BROKEN ->
          plain(
              notice.promise().equals("share-date") ? Phrase.BROKEN_DATE : Phrase.BROKEN_RESOLVE,
              notice,
              scene,
              moment(notice, scene));
    };
  }

  private static Turn plain(Phrase phrase, Notice notice, Scene scene, Object... more) {
    return scene.noteWords(words(phrase, notice, scene, more)).end();
  }

  private static Turn worded(Phrase phrase, Notice notice, Scene scene, Object... more) {
    return officer(notice, scene.noteWords(words(phrase, notice, scene, more))).end();
  }

  private static String words(Phrase phrase, Notice notice, Scene scene, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = notice.number();
    System.arraycopy(more, 0, values, 1, more.length);
    return scene.say(phrase, values);
  }

  private static Turn resolved(Notice notice, Scene scene) {
    Scene told =
        officer(
            notice,
            scene.noteWords(words(Phrase.NOTICE_RESOLVED, notice, scene, category(notice, scene))));
    return about(OpenQuestion.Kind.SOLVED, notice, told)
        .end(AfterTicket.solvedQuestion(notice.ticketId(), scene.say(Phrase.ASK_SOLVED), scene));
  }

  private static Turn reopened(Notice notice, Scene scene) {
    Scene asked = about(OpenQuestion.Kind.MORE, notice, scene);
    return plain(Phrase.NOTICE_REOPENED, notice, asked, promise(notice, scene));
  }

  private static Turn unconfirmed(Notice notice, Scene scene) {
    return scene.end(
        new Reply.Buttons(
            words(Phrase.NOTICE_CLOSED_UNCONFIRMED, notice, scene),
            List.of(
                new Button(
                    Option.id(Option.UNSOLVED, notice.ticketId()), scene.say(Phrase.REOPEN)))));
  }

  private static Scene about(OpenQuestion.Kind kind, Notice notice, Scene scene) {
    return scene.with(
        scene.conversation().asking(new OpenQuestion(kind, notice.ticketId(), notice.number())));
  }

  private static Scene officer(Notice notice, Scene scene) {
    return notice.words() == null ? scene : scene.note(Phrase.OFFICER_WORDS, notice.words());
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

  private static String category(Notice notice, Scene scene) {
    String department =
        scene
            .menu()
            .department(notice.departmentCode())
            .map((Department one) -> one.label(scene.language()))
            .orElse(notice.departmentCode());
    return scene
        .menu()
        .category(notice.categoryCode())
        .map((Category one) -> one.label(scene.language()) + ", " + department)
        .orElse(department);
  }

  private static String department(Notice notice, Scene scene) {
    return scene
        .menu()
        .department(notice.departmentCode())
        .map((Department one) -> one.name(scene.language()))
        .orElse(notice.departmentCode());
  }
}
