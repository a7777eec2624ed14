package in.namaste.feedback.keeping;

import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.admin.Keepers;
import in.namaste.feedback.offices.OfficeBook;
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
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Chooses which questions an office asks, in which order. */
@Path("/admin/offices")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Cancellable(false)
@RolesAllowed({Keepers.DISTRICT, Keepers.ADMIN})
public class ChoicePages {

  private static final String OF_OFFICE = "{code}/questions";

  private final KeepingQuestions keeping;
  private final QuestionBook book;
  private final OfficeBook offices;
  private final Keeper keeper;
  private final NoticePages notices;
  private final Page page;

  ChoicePages(
      KeepingQuestions keeping,
      QuestionBook book,
      OfficeBook offices,
      Keeper keeper,
      NoticePages notices,
      Page page) {
    this.keeping = keeping;
    this.book = book;
    this.offices = offices;
    this.keeper = keeper;
    this.notices = notices;
    this.page = page;
  }

  /** What one office asks. */
  @GET
  @Path(OF_OFFICE)
  public Uni<Response> ofOffice(@RestPath String code) {
    return keeping
        .bank()
        .map(bank -> show(code, bank, Choice.of(book.of(code)), null))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /** Chooses what one office asks. */
  @POST
  @Path(OF_OFFICE)
  public Uni<Response> choose(@RestPath String code, MultivaluedMap<String, String> fields) {
    if (offices.find(code).isEmpty()) {
      return Uni.createFrom().item(notices::unknownOffice);
    }
    return keeping
        .bank()
        .chain(
            bank -> {
              Choice choice = Choice.of(bank, fields);
              return choice.isTooMany()
                  ? Uni.createFrom().item(() -> show(code, bank, choice, Trouble.TOOMANY))
                  : keeping
                      .choose(code, Versions.of(fields), choice.codes(), keeper.account())
                      .map(done -> Redirects.done("/admin/offices/" + code))
                      .onFailure(QuestionsRefused.class)
                      .recoverWithItem(() -> show(code, bank, choice, Trouble.CHANGEDMEANWHILE));
            })
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  /** An office asks the usual questions again. */
  @POST
  @Path(OF_OFFICE + "/usual")
  public Uni<Response> returnToUsual(@RestPath String code, MultivaluedMap<String, String> fields) {
    return keeping
        .returnToUsual(code, Versions.of(fields), keeper.account())
        .map(done -> Redirects.done("/admin/offices/" + code))
        .onFailure(QuestionsRefused.class)
        .recoverWithUni(
            () ->
                keeping
                    .bank()
                    .map(
                        bank ->
                            show(code, bank, Choice.of(book.of(code)), Trouble.CHANGEDMEANWHILE)))
        .onFailure()
        .recoverWithItem(notices::keepingAway);
  }

  private Response show(String code, List<Kept> bank, Choice choice, Trouble trouble) {
    Questionnaire asked = book.of(code);
    return offices
        .find(code)
        .map(
            office ->
                respond(
                    new ChoiceView(
                        page.language(),
                        office.name(page.language()),
                        "/admin/offices/" + code + "/questions",
                        "/admin/offices/" + code,
                        book.isOwn(code),
                        asked.version(),
                        choice.lines(bank),
                        trouble)))
        .orElseGet(notices::unknownOffice);
  }

  private Response respond(ChoiceView view) {
    return notices.respond(view.status(), KeepingTemplates.choice(view));
  }
}
