package in.namaste.ticket.inbox;

import in.namaste.ticket.inbox.AssigningMany.Result;
import in.namaste.ticket.inbox.AssigningMany.Seen;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.TypedText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;

/** What is done with all ticked tickets of a page of the inbox at once. */
@Path("/desk/assign")
@RolesAllowed({"officer", "head", "district", "admin"})
class BulkPages {

  private final AssigningMany assigning;
  private final SignedIn signedIn;

  BulkPages(AssigningMany assigning, SignedIn signedIn) {
    this.assigning = assigning;
    this.signedIn = signedIn;
  }

  /** Assigns the ticked ones; the list they were ticked in says what became of them. */
  @POST
  @Cancellable(false)
  public Uni<Response> assign(
      @RestForm List<String> ticket, @RestForm String post, @RestForm String list) {
    List<Seen> seen =
        ticket == null
            ? List.of()
            : ticket.stream().limit(Listing.PAGE).map(TypedText::of).map(Seen::of).toList();
    Asked back = Asked.of(Queries.read(TypedText.of(list)));
    return assigning
        .assign(seen, TypedText.of(post), signedIn.actor())
        .map(result -> back(back, result));
  }

  private static Response back(Asked list, Result result) {
    return Response.seeOther(URI.create("/desk?" + BulkResult.address(list, result))).build();
  }
}
