package in.namaste.sla.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Leads from the bare address to the dashboard. */
@Path("/")
public class Home {

  @GET
  public Response home() {
    return Response.seeOther(URI.create("/dashboard")).build();
  }
}
