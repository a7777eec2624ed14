package in.namaste.ticket.desk;

import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.notes.Noting;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.TypedText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Notes for colleagues on a ticket. */
@Path("/desk/tickets/{number}/notes")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class NotePages {

  private final Cases cases;
  private final CasePage casePage;
  private final Noting noting;
  private final SignedIn signedIn;

  NotePages(Cases cases, CasePage casePage, Noting noting, SignedIn signedIn) {
    this.cases = cases;
    this.casePage = casePage;
    this.noting = noting;
    this.signedIn = signedIn;
  }

  @POST
  @Cancellable(false)
  public Uni<Response> note(@RestPath String number, @RestForm String note) {
    String words = TypedText.of(note);
    return cases
        .id(number, signedIn.actor())
        .chain(
            id ->
                id == null
                    ? Uni.createFrom().item(casePage.notFound(number))
                    : noting.note(id, words, signedIn.actor()).map(done -> toStory(number)))
        .onFailure(MoveRefused.class)
        .recoverWithUni(
            refusal ->
                casePage.show(
                    number, Beside.noteRefused(((MoveRefused) refusal).why(), words), 422));
  }

  private static Response toStory(String number) {
    return Response.seeOther(URI.create("/desk/tickets/" + number + "#timeline")).build();
  }
}
