package in.namaste.ticket.desk;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The ticket's page with a ready reply in its form, for browsers without JavaScript. */
@Path("/desk/tickets/{number}/reply/{id}")
@RolesAllowed({"officer", "head", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class ReplyChoice {

  private final CasePage casePage;

  ReplyChoice(CasePage casePage) {
    this.casePage = casePage;
  }

  @GET
  public Uni<Response> show(
      @RestPath String number, @RestPath long id, @RestQuery @DefaultValue("") String into) {
    return casePage.showWith(number, id, into);
  }
}
