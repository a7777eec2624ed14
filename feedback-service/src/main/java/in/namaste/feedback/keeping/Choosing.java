package in.namaste.feedback.keeping;

import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.QuestionsRefused;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Supplier;

/** A choice of questions from the bank: shown, made, and shown again when it cannot be made. */
@ApplicationScoped
class Choosing {

  private final KeepingQuestions keeping;
  private final NoticePages notices;

  Choosing(KeepingQuestions keeping, NoticePages notices) {
    this.keeping = keeping;
    this.notices = notices;
  }

  /** Whose questions are chosen: what the choice changes, and how its page looks. */
  interface Subject {

    /** What is asked now. */
    Questionnaire asked();

    /** Keeps a choice; fails with QuestionsRefused if what is asked was changed meanwhile. */
    Uni<Void> choose(long seen, List<String> codes);

    ChoiceView view(List<Kept> bank, Choice choice, Trouble trouble);

    /** Where one goes when it is done. */
    String next();
  }

  /** What is chosen now. */
  Uni<Response> show(Subject subject) {
    return now(subject, null);
  }

  /** Makes the choice of a form. */
  Uni<Response> choose(Subject subject, MultivaluedMap<String, String> fields) {
    return keeping
        .bank()
        .chain(
            bank -> {
              Choice choice = Choice.of(bank, fields);
              return choice.isTooMany()
                  ? Uni.createFrom().item(() -> show(subject, bank, choice, Trouble.TOOMANY))
                  : done(
                      subject,
                      subject.choose(Versions.of(fields), choice.codes()),
                      () ->
                          Uni.createFrom()
                              .item(() -> show(subject, bank, choice, Trouble.CHANGEDMEANWHILE)));
            })
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /** Makes a change that needs no choice. */
  Uni<Response> change(Subject subject, Uni<Void> work) {
    return done(subject, work, () -> now(subject, Trouble.CHANGEDMEANWHILE))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Uni<Response> now(Subject subject, Trouble trouble) {
    return keeping
        .bank()
        .map(bank -> show(subject, bank, Choice.of(subject.asked()), trouble))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private static Uni<Response> done(
      Subject subject, Uni<Void> work, Supplier<Uni<? extends Response>> refused) {
    return work.map(done -> Redirects.done(subject.next()))
        .onFailure(QuestionsRefused.class)
        .recoverWithUni(refused);
  }

  private Response show(Subject subject, List<Kept> bank, Choice choice, Trouble trouble) {
    ChoiceView view = subject.view(bank, choice, trouble);
    return notices.respond(view.status(), KeepingTemplates.choice(view));
  }
}
