package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
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
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Chooses which questions an office asks, in which order. */
@Path("/admin/offices/{code}/questions")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class ChoicePages {

  private final Choosing choosing;
  private final KeepingQuestions keeping;
  private final QuestionBook book;
  private final OfficeBook offices;
  private final Keeper keeper;
  private final NoticePages notices;
  private final Page page;

  ChoicePages(
      Choosing choosing,
      KeepingQuestions keeping,
      QuestionBook book,
      OfficeBook offices,
      Keeper keeper,
      NoticePages notices,
      Page page) {
    this.choosing = choosing;
    this.keeping = keeping;
    this.book = book;
    this.offices = offices;
    this.keeper = keeper;
    this.notices = notices;
    this.page = page;
  }

  /** What one office asks. */
  @GET
  public Uni<Response> ofOffice(@RestPath String code) {
    return with(code, choosing::show);
  }

  /** Chooses what one office asks. */
  @POST
  public Uni<Response> choose(@RestPath String code, MultivaluedMap<String, String> fields) {
    return with(code, office -> choosing.choose(office, fields));
  }

  /** An office asks the usual questions again. */
  @POST
  @Path("usual")
  public Uni<Response> returnToUsual(@RestPath String code, MultivaluedMap<String, String> fields) {
    return with(
        code,
        office ->
            choosing.change(
                office, keeping.returnToUsual(code, Versions.of(fields), keeper.account())));
  }

  private Uni<Response> with(String code, Function<OfOffice, Uni<Response>> work) {
    return offices
        .find(code)
        .map(OfOffice::new)
        .map(work)
        .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice));
  }

  private final class OfOffice implements Choosing.Subject {

    private final Office office;

    OfOffice(Office office) {
      this.office = office;
    }

    @Override
    public Questionnaire asked() {
      return book.of(office.code());
    }

    @Override
    public Uni<Void> choose(long seen, List<String> codes) {
      return keeping.choose(office.code(), seen, codes, keeper.account());
    }

    @Override
    public ChoiceView view(List<Kept> bank, Choice choice, Trouble trouble) {
      return new ChoiceView(
          page.language(),
          office.name(page.language()),
          next() + "/questions",
          next(),
          book.isOwn(office.code()),
          asked().version(),
          choice.lines(bank),
          trouble);
    }

    @Override
    public String next() {
      return "/admin/offices/" + office.code();
    }
  }
}
