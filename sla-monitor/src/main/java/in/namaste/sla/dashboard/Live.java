package in.namaste.sla.dashboard;

import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

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

  Live(Nudges nudges) {
    this.nudges = nudges;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  public Multi<String> nudges() {
    return nudges.stream();
  }
}
