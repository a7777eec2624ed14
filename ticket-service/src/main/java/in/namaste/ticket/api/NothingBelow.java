package in.namaste.ticket.api;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Addresses below a ticket's that the API does not have. */
@Path("/api/v1/tickets/{number}/{rest: .+}")
@PermitAll
@Produces(Api.PROBLEM)
class NothingBelow {

  @GET
  @Operation(hidden = true)
  public Response nothing() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
