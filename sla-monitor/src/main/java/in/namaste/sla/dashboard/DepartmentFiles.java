package in.namaste.sla.dashboard;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.web.Language;
import in.namaste.web.Page;
import in.namaste.web.sheets.SheetFile;
import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Multi;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestMulti;

/** The figures of each department, to take away. */
@Path("/dashboard")
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class DepartmentFiles {

  private static final List<TicketFilter> COLUMNS =
      Stream.of(
              TicketFilter.states(),
              List.of(
                  TicketFilter.ALL,
                  TicketFilter.DUE_TODAY,
                  TicketFilter.OVERDUE,
                  TicketFilter.REOPENED,
                  TicketFilter.AWAITING),
              TicketFilter.ages(),
              List.of(
                  TicketFilter.DISPOSED,
                  TicketFilter.WITHIN_48,
                  TicketFilter.BEYOND_48,
                  TicketFilter.SLIPPED,
                  TicketFilter.EVER_REOPENED))
          .flatMap(List::stream)
          .toList();

  private final TicketFigures figures;
  private final Viewer viewer;
  private final Page page;
  private final Vertx vertx;

  DepartmentFiles(TicketFigures figures, Viewer viewer, Page page, Vertx vertx) {
    this.figures = figures;
    this.viewer = viewer;
    this.page = page;
    this.vertx = vertx;
  }

  @GET
  @Path("/departments.csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv(@Context UriInfo address) {
    return file(SheetForm.CSV, address);
  }

  @GET
  @Path("/departments.xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx(@Context UriInfo address) {
    return file(SheetForm.XLSX, address);
  }

  private RestMulti<byte[]> file(SheetForm form, UriInfo address) {
    Sight sight = viewer.sight(address);
    Language language = page.language();
    Multi<List<List<Object>>> lines =
        figures
            .byDepartment(sight.moment(), sight.scope())
            .map(
                departments ->
                    Stream.concat(
                            Stream.of(head(language)),
                            departments.stream().map(line -> line(line, language)))
                        .toList())
            .toMulti();
    var builder = RestMulti.fromMultiData(SheetFile.of(form, lines, vertx));
    form.headers("departments-" + sight.moment().today())
        .forEach((header, values) -> values.forEach(value -> builder.header(header, value)));
    return builder.build();
  }

  private static List<Object> head(Language language) {
    Words words = Spoken.words(language);
    List<Object> cells = new ArrayList<>();
    cells.add(Spoken.board(language).code());
    cells.add(words.department());
    COLUMNS.forEach(filter -> cells.add(words.filter(filter)));
    return cells;
  }

  private static List<Object> line(DepartmentFigures line, Language language) {
    List<Object> cells = new ArrayList<>();
    cells.add(line.department().code());
    cells.add(line.department().in(language));
    COLUMNS.forEach(filter -> cells.add(line.figures().of(filter)));
    return cells;
  }
}
