package in.namaste.feedback.admin;

import in.namaste.feedback.alerts.FallenOffices;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;

/** Offices that fell below their own past of late. */
@Path("/admin/fallen")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
public class FallenResource {

  private static final Logger LOG = Logger.getLogger(FallenResource.class);

  private final FallenOffices fallen;
  private final OfficeBook offices;
  private final Departments departments;
  private final NoticePages notices;
  private final Page page;

  FallenResource(
      FallenOffices fallen,
      OfficeBook offices,
      Departments departments,
      NoticePages notices,
      Page page) {
    this.fallen = fallen;
    this.offices = offices;
    this.departments = departments;
    this.notices = notices;
    this.page = page;
  }

  /** The list, the newest week first. */
  @GET
  public Uni<Response> list() {
    return fallen
        .all()
        .chain(
            all ->
                departments
                    .names()
                    .map(names -> FallenView.of(all, offices::find, names, page.language())))
        .map(view -> notices.respond(200, AdminTemplates.fallen(view)))
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Offices that fell cannot be read: %s", Failures.named(failure));
              return notices.resultsAway();
            });
  }
}
