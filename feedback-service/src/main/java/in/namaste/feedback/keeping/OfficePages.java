package in.namaste.feedback.keeping;

import in.namaste.feedback.Office;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.history.Change;
import in.namaste.feedback.history.History;
import in.namaste.feedback.offices.KeepingOffices;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.offices.OfficeSearch;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.web.Page;
import io.quarkus.hibernate.reactive.panache.Panache;
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

/** The offices, open or closed, and each with its counters, questions and history. */
@Path("/admin/offices")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class OfficePages {

  private final OfficeBook offices;
  private final KeepingOffices keeping;
  private final QuestionBook questions;
  private final Departments departments;
  private final History history;
  private final Keeper keeper;
  private final NoticePages notices;
  private final Page page;

  OfficePages(
      OfficeBook offices,
      KeepingOffices keeping,
      QuestionBook questions,
      Departments departments,
      History history,
      Keeper keeper,
      NoticePages notices,
      Page page) {
    this.offices = offices;
    this.keeping = keeping;
    this.questions = questions;
    this.departments = departments;
    this.history = history;
    this.keeper = keeper;
    this.notices = notices;
    this.page = page;
  }

  /**
   * The list.
   *
   * @param q words to search for
   * @param state {@code closed} for the closed offices
   */
  @GET
  public Uni<Response> list(@RestQuery String q, @RestQuery String state) {
    boolean closed = "closed".equals(state);
    OfficeSearch search = OfficeSearch.of(q);
    return departments
        .names()
        .map(
            names ->
                offices.all().stream()
                    .filter(office -> office.active() != closed && search.finds(office, names))
                    .map(office -> line(office, names))
                    .toList())
        .map(lines -> new OfficesView(search.typed(), closed, keeper.mayChange(), lines))
        .map(view -> notices.respond(200, KeepingTemplates.offices(view)));
  }

  /**
   * One office.
   *
   * @param done {@code yes} after something was done
   */
  @GET
  @Path("{code}")
  public Uni<Response> office(@RestPath String code, @RestQuery String done) {
    return show(code, null, "yes".equals(done)).onFailure().recoverWithItem(notices::keepingAway);
  }

  /** The page of an office, with why something was not done. */
  Uni<Response> show(String code, Trouble trouble, boolean done) {
    return keeping
        .read(code)
        .chain(
            found ->
                found
                    .map(office -> whole(office, trouble, done))
                    .orElseGet(() -> Uni.createFrom().item(notices::unknownOffice)));
  }

  private Uni<Response> whole(Office office, Trouble trouble, boolean done) {
    return Panache.withSession(() -> history.of(History.office(office.code())))
        .chain(
            changes ->
                departments.names().map(names -> view(office, names, changes, trouble, done)))
        .map(view -> notices.respond(view.status(), KeepingTemplates.office(view)));
  }

  private OfficeView view(
      Office office, Departments.Names names, List<Change> changes, Trouble trouble, boolean done) {
    return new OfficeView(
        office,
        page.language(),
        names.of(office.departmentCode()).name(page.language()),
        questions.of(office.code()),
        questions.isOwn(office.code()),
        changes,
        keeper.mayChange(),
        trouble,
        done);
  }

  private OfficesView.Line line(Office office, Departments.Names names) {
    return new OfficesView.Line(
        office.code(),
        office.name(page.language()),
        names.of(office.departmentCode()).name(page.language()),
        office.openCounters().size());
  }
}
