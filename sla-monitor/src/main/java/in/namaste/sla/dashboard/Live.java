package in.namaste.sla.dashboard;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The nudges as server-sent events: they carry no figure, the page fetches its part again. */
@Path("/dashboard/live")
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class Live {

  private final Nudges nudges;
  private final Viewer viewer;

  Live(Nudges nudges, Viewer viewer) {
    this.nudges = nudges;
    this.viewer = viewer;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> nudges(@Context UriInfo address) {
    // Whoever sees nothing hears nothing either.
    viewer.sight(address);
    return nudges.stream();
  }
}
