package in.namaste.feedback.results;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/** What visitors say of one office, for everyone; nothing below five answers. */
@Path("/offices/{code}")
@Produces(MediaType.TEXT_HTML)
public class ResultsResource {

  private static final Logger LOG = Logger.getLogger(ResultsResource.class);

  private final OfficeBook offices;
  private final QuestionBook questions;
  private final Departments departments;
  private final Tallies tallies;
  private final FormLinks links;
  private final NoticePages notices;
  private final Page page;

  ResultsResource(
      OfficeBook offices,
      QuestionBook questions,
      Departments departments,
      Tallies tallies,
      FormLinks links,
      NoticePages notices,
      Page page) {
    this.offices = offices;
    this.questions = questions;
    this.departments = departments;
    this.tallies = tallies;
    this.links = links;
    this.notices = notices;
    this.page = page;
  }

  /** The results of one office, as they are now. */
  @GET
  public Uni<Response> office(@RestPath String code) {
    return offices
        .find(code)
        .map(this::results)
        .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice));
  }

  private Uni<Response> results(Office office) {
    Questionnaire asked = questions.of(office.code());
    return tallies
        .of(office.code(), asked)
        .chain(
            counted ->
                departments
                    .names()
                    .map(
                        names ->
                            new ResultsView(
                                office.name(page.language()),
                                names.of(office.departmentCode()).name(page.language()),
                                links.path(FormCode.onList(office.code())),
                                asked,
                                page.language(),
                                counted)))
        .map(view -> notices.respond(200, ResultsTemplates.office(view)))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Results of %s cannot be read: %s", office.code(), Failures.named(failure));
              return notices.resultsAway();
            });
  }
}
