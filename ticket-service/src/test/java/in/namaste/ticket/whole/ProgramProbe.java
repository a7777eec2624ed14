package in.namaste.ticket.whole;

import in.namaste.ticket.Actor;
import in.namaste.ticket.programs.Scope;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.jboss.resteasy.reactive.RestForm;

/** What programs may call, in the smallest form: it says who called. */
@Path("/")
class ProgramProbe {

  private final SignedIn signedIn;

  ProgramProbe(SignedIn signedIn) {
    this.signedIn = signedIn;
  }

  @GET
  @Path("probe/open311")
  @RolesAllowed(Scope.ENTER_BY_OPEN311)
  public Uni<String> read() {
    return Uni.createFrom().item(said(signedIn.actor()));
  }

  @POST
  @Path("probe/open311")
  @RolesAllowed(Scope.ENTER_BY_OPEN311)
  public Uni<String> write(@RestForm String word) {
    return Uni.createFrom().item(said(signedIn.actor()) + " " + word);
  }

  @GET
  @Path("probe/tickets")
  @RolesAllowed(Scope.READ_TICKETS)
  public Uni<String> tickets() {
    return Uni.createFrom().item(said(signedIn.actor()));
  }

  private static String said(Actor actor) {
    return actor.role().wireName() + " " + actor.name();
  }
}
