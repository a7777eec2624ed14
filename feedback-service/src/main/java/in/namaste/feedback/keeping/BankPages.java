package in.namaste.feedback.keeping;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The bank of questions, and each question with its history. */
@Path("/admin/questions")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class BankPages {

  private final KeepingQuestions keeping;
  private final QuestionBook book;
  private final WordsPage words;
  private final Keeper keeper;
  private final NoticePages notices;
  private final Page page;

  BankPages(
      KeepingQuestions keeping,
      QuestionBook book,
      WordsPage words,
      Keeper keeper,
      NoticePages notices,
      Page page) {
    this.keeping = keeping;
    this.book = book;
    this.words = words;
    this.keeper = keeper;
    this.notices = notices;
    this.page = page;
  }

  /** All questions. */
  @GET
  public Uni<Response> bank(@RestQuery String done) {
    return keeping
        .bank()
        .map(bank -> view(bank, "yes".equals(done)))
        .map(view -> notices.respond(200, KeepingTemplates.bank(view)))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /** One question. */
  @GET
  @Path("{code}")
  public Uni<Response> question(@RestPath String code, @RestQuery String done) {
    return words
        .with(code, kept -> words.show(kept, null, "yes".equals(done)))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private BankView view(List<Kept> bank, boolean done) {
    Questionnaire usual = book.usual();
    return new BankView(
        page.language(),
        usual,
        lines(bank, usual, true),
        lines(bank, usual, false),
        keeper.mayChange(),
        done);
  }

  private List<BankView.Line> lines(List<Kept> bank, Questionnaire usual, boolean offered) {
    return bank.stream()
        .filter(kept -> kept.offered() == offered)
        .map(Kept::question)
        .map(question -> line(question, usual))
        .toList();
  }

  private BankView.Line line(Question question, Questionnaire usual) {
    return new BankView.Line(
        question, usual.find(question.code()).isPresent(), book.ownAsking(question.code()));
  }
}
