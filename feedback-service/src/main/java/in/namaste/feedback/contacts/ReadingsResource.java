package in.namaste.feedback.contacts;

import in.namaste.feedback.contacts.ReadingsView.Line;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
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
import org.jboss.logging.Logger;

/**
 * Who opened whose phone and when. The district and the administrator watch over the cell with it
 * and see neither the phones nor what their owners said.
 */
@Path("/admin/contacts/readings")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class ReadingsResource {

  private static final Logger LOG = Logger.getLogger(ReadingsResource.class);

  private final ReadingStore readings;
  private final PlaceNames names;
  private final NoticePages notices;
  private final Page page;

  ReadingsResource(ReadingStore readings, PlaceNames names, NoticePages notices, Page page) {
    this.readings = readings;
    this.names = names;
    this.notices = notices;
    this.page = page;
  }

  /** The newest, newest first. */
  @GET
  public Uni<Response> list() {
    return Panache.withSession(readings::newest)
        .map(newest -> notices.respond(200, ContactsTemplates.readings(view(newest))))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Readings cannot be read: %s", Failures.named(failure));
              return notices.resultsAway();
            });
  }

  private ReadingsView view(List<Reading> newest) {
    return new ReadingsView(
        ReadingStore.MOST,
        newest.stream()
            .map(
                one ->
                    new Line(
                        names.office(one.office()),
                        names.counter(one.office(), one.counter()),
                        page.date(one.day()),
                        page.dateTime(one.at()),
                        one.by()))
            .toList());
  }
}
