package in.namaste.ticket.api;

import in.namaste.ticket.revealing.Revealing;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What is personal of a ticket, for a reason that stands in the history. */
@Path("/api/v1/tickets/{number}")
@RolesAllowed({Api.READ, "officer", "head", "calling-cell", "district", "admin"})
@Consumes(Api.JSON)
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Personal")
class PersonalPaths {

  /** The citizen's number in full. */
  @Schema(name = "Phone")
  record Shown(
      @Schema(required = true, description = "With the country's code; empty for none.")
          String phone) {}

  private final Answering answering;
  private final PersonalFiles files;
  private final Revealing revealing;
  private final SignedIn signedIn;

  PersonalPaths(Answering answering, PersonalFiles files, Revealing revealing, SignedIn signedIn) {
    this.answering = answering;
    this.files = files;
    this.revealing = revealing;
    this.signedIn = signedIn;
  }

  @POST
  @Path("personal")
  @Operation(
      summary = "Look at what is personal",
      description =
          "The citizen's name, masked phone and words, the story with everybody's words, locations"
              + " and links to photos. A look changes nothing; it is recorded with its reason.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Look.class)))
  @APIResponse(
      responseCode = "200",
      description = "What is personal.",
      content =
          @Content(mediaType = Api.JSON, schema = @Schema(implementation = PersonalFile.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> look(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      String body) {
    return answering.answer(() -> files.open(number, Look.of(body).reason(), signedIn.actor()));
  }

  @POST
  @Path("phone")
  @Operation(
      summary = "Show the phone number",
      description =
          "The citizen's number in full, for those who ring citizens up; recorded with its reason.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Look.class)))
  @APIResponse(
      responseCode = "200",
      description = "The number.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Shown.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> phone(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      String body) {
    return answering.answer(
        () -> {
          Look look = Look.of(body);
          var reader = signedIn.actor();
          if (!Revealing.ROLES.contains(reader.role().wireName())) {
            throw Refused.notAllowed();
          }
          return revealing
              .reveal(number, look.reason(), reader)
              .onItem()
              .ifNull()
              .failWith(Refused::notFound)
              .map(Shown::new);
        });
  }
}
