package in.namaste.feedback.results;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Tally;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.feedback.setaside.SetAsideCount;
import in.namaste.feedback.setaside.SetAsideCounts;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
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
  private final SetAsideCounts setAside;
  private final FormLinks links;
  private final NoticePages notices;
  private final Page page;

  ResultsResource(
      OfficeBook offices,
      QuestionBook questions,
      Departments departments,
      Tallies tallies,
      SetAsideCounts setAside,
      FormLinks links,
      NoticePages notices,
      Page page) {
    this.offices = offices;
    this.questions = questions;
    this.departments = departments;
    this.tallies = tallies;
    this.setAside = setAside;
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
                setAside
                    .of(office.code())
                    .chain(
                        aside ->
                            departments
                                .names()
                                .map(names -> view(office, asked, names, counted, aside))))
        .map(view -> notices.respond(200, ResultsTemplates.office(view)))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Results of %s cannot be read: %s", office.code(), Failures.named(failure));
              return notices.resultsAway();
            });
  }

  private ResultsView view(
      Office office,
      Questionnaire asked,
      Departments.Names names,
      Map<String, Tally> counted,
      List<SetAsideCount> aside) {
    return new ResultsView(
        office.name(page.language()),
        names.of(office.departmentCode()).name(page.language()),
        links.path(FormCode.onList(office.code())),
        asked,
        page.language(),
        counted,
        aside);
  }
}
