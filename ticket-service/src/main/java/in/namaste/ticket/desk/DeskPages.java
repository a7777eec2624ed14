package in.namaste.ticket.desk;

import in.namaste.ticket.Actor;
import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.TicketNumber.Reading;
import in.namaste.ticket.desk.ListView.Reader;
import in.namaste.ticket.desk.ListView.TabView;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.DistrictTime;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** The inbox: what is to be done, the most urgent first. */
@Path("/desk")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class DeskPages {

  @CheckedTemplate(basePath = "desk")
  static class Templates {
    static native TemplateInstance list(ListView view);

    /** The part of the list page that fetches itself again. */
    static native TemplateInstance rows(ListView view);
  }

  private final Inbox inbox;
  private final Cases cases;
  private final CurrentDirectory directory;
  private final Policy policy;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  DeskPages(
      Inbox inbox,
      Cases cases,
      CurrentDirectory directory,
      Policy policy,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.inbox = inbox;
    this.cases = cases;
    this.directory = directory;
    this.policy = policy;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> list(
      @RestQuery String state,
      @RestQuery @DefaultValue("1") int number,
      @RestQuery @DefaultValue("") String q) {
    if (q.isBlank()) {
      return view(state, number, q, null).map(view -> page(Templates.list(view)));
    }
    Actor reader = signedIn.actor();
    return switch (TicketNumber.read(q, policy.district())) {
      case Reading.Read read ->
          cases
              .id(read.number().value(), reader)
              .chain(
                  id ->
                      id == null
                          ? view(state, number, q, read).map(view -> page(Templates.list(view)))
                          : Uni.createFrom().item(toTicket(read.number())));
      case Reading.Mistyped mistyped ->
          view(state, number, q, mistyped).map(view -> page(Templates.list(view)));
      case Reading.NoNumber noNumber ->
          view(state, number, q, noNumber).map(view -> page(Templates.list(view)));
    };
  }

  @GET
  @Path("list")
  public Uni<Response> rows(@RestQuery String state, @RestQuery @DefaultValue("1") int number) {
    return view(state, number, "", null).map(view -> page(Templates.rows(view)));
  }

  private Response page(TemplateInstance template) {
    return Response.ok(template.setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response toTicket(TicketNumber number) {
    return Response.seeOther(URI.create("/desk/tickets/" + number.value())).build();
  }

  private Uni<ListView> view(String state, int asked, String query, Reading reading) {
    Actor reader = signedIn.actor();
    Tab tab = Tab.of(state);
    int number = Math.clamp(asked, 1, Inbox.LAST_PAGE);
    return directory
        .get()
        .chain(
            known ->
                inbox
                    .counts(reader)
                    .chain(
                        counts ->
                            inbox
                                .rows(tab, reader, number)
                                .map(
                                    found ->
                                        view(known, tab, counts, found, number, query, reading))));
  }

  private ListView view(
      Directory known,
      Tab tab,
      Map<Tab, Long> counts,
      List<Found> found,
      int number,
      String query,
      Reading reading) {
    Names names = new Names(known, page.language());
    Instant now = clock.instant();
    Actor reader = signedIn.actor();
    String department =
        reader.departmentCode() == null ? "" : names.department(reader.departmentCode());
    return new ListView(
        tab.key(),
        Stream.of(Tab.values())
            .map(each -> new TabView(each.key(), count(counts.get(each)), each == tab))
            .toList(),
        found.stream().limit(Inbox.PAGE).map(each -> row(each, names, now)).toList(),
        number,
        found.size() > Inbox.PAGE,
        query,
        reading instanceof Reading.Mistyped,
        reading instanceof Reading.Read,
        reading instanceof Reading.NoNumber,
        new Reader(reader.name(), department));
  }

  private static String count(long counted) {
    return counted > Inbox.MOST_COUNTED ? "1,000+" : Long.toString(counted);
  }

  private Row row(Found found, Names names, Instant now) {
    return new Row(
        found.number(),
        found.state(),
        found.outcome(),
        found.version(),
        ClockWords.of(
            found.state(),
            found.promise(),
            found.promisedBy(),
            found.breached(),
            now,
            page.language()),
        found.contactRequested(),
        names.categoryShort(found.categoryCode()),
        names.place(found.placeCode()),
        names.department(found.departmentCode()),
        names.post(found.post()),
        found.pieces(),
        found.reopenCount(),
        DistrictTime.dateTime(found.registeredAt(), page.language()));
  }
}
