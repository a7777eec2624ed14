package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.State;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.ticket.similar.SimilarTicket;
import in.namaste.ticket.similar.SimilarTickets;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What a ticket might be merged into. */
@Path("/api/v1/tickets/{number}/similar")
@RolesAllowed({Api.READ, "officer", "head", "calling-cell", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Tickets")
class SimilarPaths {

  /** One of them. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "SimilarTicket")
  record Similar(
      @Schema(required = true, examples = Api.EXAMPLE) String number,
      @Schema(required = true) State state,
      @Schema(description = "Absent while nobody holds it.") String post,
      @Schema(required = true) Instant registeredAt) {

    static Similar of(SimilarTicket one) {
      return new Similar(one.number(), one.state(), one.post(), one.registeredAt());
    }
  }

  private final Answering answering;
  private final Tickets tickets;
  private final SimilarTickets similar;
  private final SignedIn signedIn;

  SimilarPaths(Answering answering, Tickets tickets, SimilarTickets similar, SignedIn signedIn) {
    this.answering = answering;
    this.tickets = tickets;
    this.similar = similar;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      summary = "List similar tickets",
      description =
          "Open ones of the same place and category within the role's reach, oldest first, 20 at"
              + " most.")
  @APIResponse(
      responseCode = "200",
      description = "Those that are probably about the same.",
      content =
          @Content(
              mediaType = Api.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Similar.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> similar(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number) {
    return answering.answer(
        () -> {
          var reader = signedIn.actor();
          return tickets
              .id(number, reader)
              .chain(tickets::state)
              .chain(state -> similar.of(state.placeCode(), state.categoryCode(), number, reader))
              .map(all -> all.stream().limit(SimilarTickets.MOST).map(Similar::of).toList());
        });
  }
}
