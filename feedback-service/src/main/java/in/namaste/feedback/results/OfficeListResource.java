package in.namaste.feedback.results;

import in.namaste.feedback.Office;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.offices.OfficeSearch;
import in.namaste.feedback.offices.OfficesByDepartment;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.results.OfficeListView.Group;
import in.namaste.feedback.results.OfficeListView.Line;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** The public list of offices, by department, for those who have no poster before them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class OfficeListResource {

  private final OfficeBook offices;
  private final Departments departments;
  private final FormLinks links;
  private final NoticePages notices;
  private final Page page;

  OfficeListResource(
      OfficeBook offices,
      Departments departments,
      FormLinks links,
      NoticePages notices,
      Page page) {
    this.offices = offices;
    this.departments = departments;
    this.links = links;
    this.notices = notices;
    this.page = page;
  }

  /**
   * All open offices.
   *
   * @param q words to search for
   */
  @GET
  public Uni<Response> list(@RestQuery String q) {
    OfficeSearch search = OfficeSearch.of(q);
    return departments
        .names()
        .map(names -> new OfficeListView(search.typed(), search.isNarrow(), by(names, search)))
        .map(view -> notices.respond(200, ResultsTemplates.offices(view)));
  }

  private List<Group> by(Departments.Names names, OfficeSearch search) {
    return OfficesByDepartment.of(offices.open(), search, names).entrySet().stream()
        .map(
            group ->
                new Group(
                    group.getKey().code(),
                    group.getKey().name(page.language()),
                    group.getValue().stream().map(this::line).toList()))
        .toList();
  }

  private Line line(Office office) {
    return new Line(
        office.code(), office.name(page.language()), links.path(FormCode.onList(office.code())));
  }
}
