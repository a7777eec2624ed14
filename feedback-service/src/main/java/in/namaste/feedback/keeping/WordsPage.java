package in.namaste.feedback.keeping;

import in.namaste.feedback.history.History;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.Words;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/** The page of one question of the bank. */
@ApplicationScoped
class WordsPage {

  private final KeepingQuestions keeping;
  private final History history;
  private final Keeper keeper;
  private final NoticePages notices;

  WordsPage(KeepingQuestions keeping, History history, Keeper keeper, NoticePages notices) {
    this.keeping = keeping;
    this.history = history;
    this.keeper = keeper;
    this.notices = notices;
  }

  /** Does something with a question as it is now, or says that there is none. */
  Uni<Response> with(String code, Function<Kept, Uni<Response>> work) {
    return keeping
        .bank()
        .chain(
            bank ->
                bank.stream()
                    .filter(kept -> kept.question().code().equals(code))
                    .findFirst()
                    .map(work)
                    .orElseGet(() -> Uni.createFrom().item(notices::unknownQuestion)));
  }

  /** The page with the words as they are kept. */
  Uni<Response> show(Kept kept, Trouble trouble, boolean done) {
    WordsForm form = new WordsForm(kept.question().version(), Words.of(kept.question()));
    return show(kept, form, Faults.NONE, trouble, done);
  }

  /** The page with the words as they were typed. */
  Uni<Response> again(Kept kept, WordsForm typed, Faults faults, Trouble trouble) {
    return show(kept, typed, faults, trouble, false);
  }

  /** The page for a new question. */
  Response fresh(WordsForm typed, Faults faults, Trouble trouble) {
    return respond(new WordsView(null, typed, faults, trouble, List.of(), true, false));
  }

  private Uni<Response> show(
      Kept kept, WordsForm form, Faults faults, Trouble trouble, boolean done) {
    return Panache.withSession(() -> history.of(History.question(kept.question().code())))
        .map(
            changes ->
                respond(
                    new WordsView(kept, form, faults, trouble, changes, keeper.mayChange(), done)));
  }

  private Response respond(WordsView view) {
    return notices.respond(view.status(), KeepingTemplates.question(view));
  }
}
