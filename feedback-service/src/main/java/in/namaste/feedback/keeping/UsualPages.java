package in.namaste.feedback.keeping;

import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.questions.KeepingQuestions;
import in.namaste.feedback.questions.Kept;
import in.namaste.feedback.questions.QuestionBook;
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

  private final Choosing choosing;
  private final KeepingQuestions keeping;
  private final QuestionBook book;
  private final Keeper keeper;
  private final Page page;

  UsualPages(
      Choosing choosing, KeepingQuestions keeping, QuestionBook book, Keeper keeper, Page page) {
    this.choosing = choosing;
    this.keeping = keeping;
    this.book = book;
    this.keeper = keeper;
    this.page = page;
  }

  /** What offices without questions of their own ask. */
  @GET
  public Uni<Response> usual() {
    return choosing.show(new Usual());
  }

  /** Chooses them. */
  @POST
  public Uni<Response> chooseUsual(MultivaluedMap<String, String> fields) {
    return choosing.choose(new Usual(), fields);
  }

  private final class Usual implements Choosing.Subject {

    @Override
    public Questionnaire asked() {
      return book.usual();
    }

    @Override
    public Uni<Void> choose(long seen, List<String> codes) {
      return keeping.chooseUsual(seen, codes, keeper.account());
    }

    @Override
    public ChoiceView view(List<Kept> bank, Choice choice, Trouble trouble) {
      return new ChoiceView(
          page.language(),
          "",
          "/admin/usual-questions",
          next(),
          false,
          asked().version(),
          choice.lines(bank),
          trouble);
    }

    @Override
    public String next() {
      return "/admin/questions";
    }
  }
}
