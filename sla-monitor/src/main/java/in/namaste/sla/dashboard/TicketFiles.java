package in.namaste.sla.dashboard;

import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLine;
import in.namaste.sla.figures.TicketLists;
import in.namaste.web.DistrictTime;
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
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** The tickets behind a figure, to take away. */
@Path("/dashboard")
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class TicketFiles {

  /** The most tickets of a file: a sheet of more is read by nobody. */
  static final int MOST = 20_000;

  private static final int AT_ONCE = 1_000;

  /** Spreadsheets sort and subtract it. */
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private final TicketLists lists;
  private final Viewer viewer;
  private final Page page;
  private final Vertx vertx;

  TicketFiles(TicketLists lists, Viewer viewer, Page page, Vertx vertx) {
    this.lists = lists;
    this.viewer = viewer;
    this.page = page;
    this.vertx = vertx;
  }

  @GET
  @Path("/tickets.csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv(@RestQuery String state, @Context UriInfo address) {
    return file(SheetForm.CSV, state, address);
  }

  @GET
  @Path("/tickets.xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx(@RestQuery String state, @Context UriInfo address) {
    return file(SheetForm.XLSX, state, address);
  }

  private RestMulti<byte[]> file(SheetForm form, String state, UriInfo address) {
    TicketFilter filter = TicketFilter.of(state).orElse(TicketFilter.ALL);
    Sight sight = viewer.sight(address);
    Language language = page.language();
    Words words = Spoken.words(language);
    BoardWords board = Spoken.board(language);
    Multi<List<List<Object>>> lines =
        Multi.createBy()
            .concatenating()
            .streams(
                Multi.createFrom().item(List.of(head(words, board))),
                tickets(filter, sight, language, words));
    var builder = RestMulti.fromMultiData(SheetFile.of(form, lines, vertx));
    form.headers(filter.slug() + "-" + sight.moment().today())
        .forEach((header, values) -> values.forEach(value -> builder.header(header, value)));
    return builder.build();
  }

  private Multi<List<List<Object>>> tickets(
      TicketFilter filter, Sight sight, Language language, Words words) {
    return Multi.createBy()
        .repeating()
        .uni(
            () -> new int[] {0},
            next -> {
              int offset = next[0];
              next[0] += AT_ONCE;
              return lists.of(filter, sight.moment(), sight.scope(), AT_ONCE, offset);
            })
        .whilst(part -> part.size() == AT_ONCE)
        .select()
        .first(MOST / AT_ONCE)
        .map(part -> part.stream().map(ticket -> line(ticket, language, words)).toList());
  }

  private static List<Object> head(Words words, BoardWords board) {
    return List.of(
        words.number(),
        words.stateHead(),
        words.clock(),
        board.registeredAt(),
        words.department(),
        words.category(),
        words.place(),
        board.run());
  }

  private static List<Object> line(TicketLine ticket, Language language, Words words) {
    return List.of(
        ticket.number(),
        words.state(ticket.state()),
        ticket.isRunning() ? time(ticket.promisedBy()) : "",
        time(ticket.registeredAt()),
        ticket.department().in(language),
        ticket.category().in(language),
        ticket.place().in(language),
        ticket.run());
  }

  private static String time(Instant at) {
    return TIME.format(at.atZone(DistrictTime.ZONE));
  }
}
