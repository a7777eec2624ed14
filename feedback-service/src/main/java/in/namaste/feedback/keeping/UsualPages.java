package in.namaste.feedback.keeping;

import in.namaste.feedback.admin.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.feedback.questions.QuestionsRefused;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Chooses what is asked by all offices without questions of their own. */
@Path("/admin/usual-questions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class UsualPages {

  private static final String BANK = "/admin/questions";

  private final KeepingQuestions keeping;
  private final QuestionBook book;
  private final Keeper keeper;
  private final NoticePages notices;
  private final Page page;

  UsualPages(
      KeepingQuestions keeping, QuestionBook book, Keeper keeper, NoticePages notices, Page page) {
    this.keeping = keeping;
    this.book = book;
    this.keeper = keeper;
    this.notices = notices;
    this.page = page;
  }

  /** What offices without questions of their own ask. */
  @GET
  public Uni<Response> usual() {
    return keeping
        .bank()
        .map(bank -> showUsual(bank, Choice.of(book.usual()), null))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /** Chooses them. */
  @POST
  public Uni<Response> chooseUsual(MultivaluedMap<String, String> fields) {
    return keeping
        .bank()
        .chain(
            bank -> {
              Choice choice = Choice.of(bank, fields);
              return choice.isTooMany()
                  ? Uni.createFrom().item(() -> showUsual(bank, choice, Trouble.TOOMANY))
                  : keeping
                      .chooseUsual(Versions.of(fields), choice.codes(), keeper.account())
                      .map(done -> Redirects.done(BANK))
                      .onFailure(QuestionsRefused.class)
                      .recoverWithItem(() -> showUsual(bank, choice, Trouble.CHANGEDMEANWHILE));
            })
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Response showUsual(List<Kept> bank, Choice choice, Trouble trouble) {
    return respond(
        new ChoiceView(
            page.language(),
            "",
            "/admin/usual-questions",
            BANK,
            false,
            book.usual().version(),
            choice.lines(bank),
            trouble));
  }

  private Response respond(ChoiceView view) {
    return notices.respond(view.status(), KeepingTemplates.choice(view));
  }
}
