package in.namaste.ticket.api;

import in.namaste.ticket.PublicState;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.entry.Attempt;
import in.namaste.ticket.entry.Entering;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.TypedText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Entering tickets. */
@Path("/api/v1/tickets")
@RolesAllowed({Api.WRITE, "officer", "head", "calling-cell", "district", "admin"})
@Consumes(Api.JSON)
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Tickets")
class EntryPaths {

  private static final String KEY = "Idempotency-Key";

  private final Answering answering;
  private final CurrentDirectory directory;
  private final Entering entering;
  private final SignedIn signedIn;

  EntryPaths(
      Answering answering, CurrentDirectory directory, Entering entering, SignedIn signedIn) {
    this.answering = answering;
    this.directory = directory;
    this.entering = entering;
    this.signedIn = signedIn;
  }

  @POST
  @Cancellable(false)
  @Operation(
      summary = "Enter a ticket",
      description =
          "Enters a complaint for a citizen; it has its number at once. The same Idempotency-Key"
              + " within a day gets the same ticket.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = NewTicket.class)))
  @APIResponse(
      responseCode = "201",
      description = "The ticket; Location is its address.",
      content =
          @Content(mediaType = Api.JSON, schema = @Schema(implementation = PublicState.class)))
  @APIResponse(responseCode = "422", description = Api.REFUSED)
  public Uni<Response> enter(
      @Parameter(description = "Random, new for each complaint; at most 200 characters.")
          @HeaderParam(KEY)
          String key,
      String body) {
    return answering.respond(
        () -> {
          NewTicket asked = NewTicket.of(Body.of(body, NewTicket.FIELDS));
          Attempt attempt = Attempt.keyed(key(key));
          var by = signedIn.actor();
          return directory
              .get()
              .map(asked::entry)
              .chain(entry -> entering.enter(entry, attempt, by))
              .map(
                  state ->
                      Response.created(URI.create("/api/v1/tickets/" + state.number()))
                          .entity(state));
        });
  }

  private static String key(String sent) {
    String key = TypedText.of(sent);
    if (key.length() > Attempt.MOST_KEY) {
      throw Body.wrong(KEY);
    }
    return key.isEmpty() ? UUID.randomUUID().toString() : "api " + key;
  }
}
