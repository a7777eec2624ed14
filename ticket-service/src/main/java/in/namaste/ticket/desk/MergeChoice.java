package in.namaste.ticket.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;

/** The ticket's page with a similar one chosen to be merged into; nothing is merged yet. */
@Path("/desk/tickets/{number}/into/{master}")
@RolesAllowed({"officer", "head", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class MergeChoice {

  private final CasePage casePage;

  MergeChoice(CasePage casePage) {
    this.casePage = casePage;
  }

  @GET
  public Uni<Response> show(@RestPath String number, @RestPath String master) {
    return casePage.showMerging(number, master);
  }
}
