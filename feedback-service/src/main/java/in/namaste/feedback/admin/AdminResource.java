package in.namaste.feedback.admin;

import in.namaste.feedback.Office;
import in.namaste.feedback.admin.AdminView.Code;
import in.namaste.feedback.admin.AdminView.Group;
import in.namaste.feedback.admin.AdminView.Line;
import in.namaste.feedback.batches.BatchBook;
import in.namaste.feedback.batches.Batches;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.offices.OfficeSearch;
import in.namaste.feedback.offices.OfficesByDepartment;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.posters.Poster;
import in.namaste.feedback.results.Tallies;
import in.namaste.feedback.setaside.SetAsideCount;
import in.namaste.feedback.setaside.SetAsideCounts;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/** All offices with what was counted and the codes to be printed. */
@Path("/admin")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class AdminResource {

  private static final Logger LOG = Logger.getLogger(AdminResource.class);

  private final OfficeBook offices;
  private final Departments departments;
  private final Tallies tallies;
  private final SetAsideCounts setAside;
  private final FormCodes codes;
  private final Batches reading;
  private final BatchBook batches;
  private final NoticePages notices;
  private final Page page;

  AdminResource(
      OfficeBook offices,
      Departments departments,
      Tallies tallies,
      SetAsideCounts setAside,
      FormCodes codes,
      Batches reading,
      BatchBook batches,
      NoticePages notices,
      Page page) {
    this.offices = offices;
    this.departments = departments;
    this.tallies = tallies;
    this.setAside = setAside;
    this.codes = codes;
    this.reading = reading;
    this.batches = batches;
    this.notices = notices;
    this.page = page;
  }

  /**
   * The open offices under their departments.
   *
   * @param q words to search for
   */
  @GET
  public Uni<Response> list(@RestQuery String q) {
    return reading
        .read()
        .chain(tallies::answersByOffice)
        .chain(
            answers ->
                setAside
                    .byOffice()
                    .chain(
                        aside -> departments.names().map(names -> view(q, answers, aside, names))))
        .map(view -> notices.respond(200, AdminTemplates.admin(view)))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Counts cannot be read: %s", Failures.named(failure));
              return notices.resultsAway();
            });
  }

  private AdminView view(
      String q,
      Map<String, Long> answers,
      Map<String, List<SetAsideCount>> aside,
      Departments.Names names) {
    List<Office> open = offices.open();
    OfficeSearch search = OfficeSearch.of(q);
    return new AdminView(
        search.typed(),
        search.isNarrow(),
        open.size(),
        OfficesByDepartment.of(open, search, names).entrySet().stream()
            .map(
                group ->
                    new Group(
                        group.getKey().code(),
                        group.getKey().name(page.language()),
                        group.getValue().stream()
                            .map(office -> line(office, answers, aside))
                            .toList()))
            .toList());
  }

  private Line line(
      Office office, Map<String, Long> answers, Map<String, List<SetAsideCount>> aside) {
    return new Line(
        office.code(),
        office.name(page.language()),
        answers.getOrDefault(office.code(), 0L),
        aside.getOrDefault(office.code(), List.of()),
        codes(office));
  }

  private List<Code> codes(Office office) {
    return Poster.of(office, batches.current(office.code())).stream()
        .map(
            poster ->
                new Code(
                    poster.counter() == null ? "" : poster.counter().name(page.language()),
                    codes.write(poster.code())))
        .toList();
  }
}
