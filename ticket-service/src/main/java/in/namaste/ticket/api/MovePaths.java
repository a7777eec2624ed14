package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Actor;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

/** Moving tickets. */
@Path("/api/v1/tickets/{number}/moves")
@RolesAllowed({Api.WRITE, "officer", "head", "calling-cell", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Moves")
class MovePaths {

  /**
   * A move that was made.
   *
   * @param told what the citizen is told; null for nothing
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "MoveMade")
  record Made(
      @Schema(required = true) PublicState ticket,
      @Schema(description = "What the citizen is told; absent for nothing.") NoticeKind told) {}

  private final Answering answering;
  private final Making making;
  private final Tickets tickets;
  private final SignedIn signedIn;

  MovePaths(Answering answering, Making making, Tickets tickets, SignedIn signedIn) {
    this.answering = answering;
    this.making = making;
    this.tickets = tickets;
    this.signedIn = signedIn;
  }

  @POST
  @Path("{move}")
  @Consumes(Api.JSON)
  @Cancellable(false)
  @Operation(
      summary = "Move a ticket",
      description =
          "Makes one move of the desk, with what it demands and the version of the ticket as it was"
              + " read. The answer has the ticket's new state and what its citizen is told. A date"
              + " is shared or changed under either name. A form has the same fields; with resolve"
              + " it has photos, too.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = Api.JSON, schema = @Schema(implementation = Demands.class)),
        @Content(mediaType = Api.FORM, schema = @Schema(implementation = DemandsWithPhotos.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "The move is made.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Made.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  @APIResponse(
      responseCode = "409",
      description =
          "The ticket does not stand where this move leads from (wrong-state), or somebody moved it"
              + " since it was read (changed-meanwhile). Read it again.")
  @APIResponse(responseCode = "422", description = Api.REFUSED)
  public Uni<Response> move(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number,
      @Parameter(
              description = "The move.",
              schema =
                  @Schema(
                      enumeration = {
                        "assign",
                        "share-date",
                        "change-date",
                        "start",
                        "ask",
                        "resolve",
                        "transfer",
                        "reclassify",
                        "reject",
                        "merge",
                        "split",
                        "call"
                      }))
          @RestPath
          String move,
      String body) {
    return make(number, move, asked -> new Form(Body.of(body, asked.fields()), List.of()));
  }

  @POST
  @Path("{move}")
  @Consumes(Api.FORM)
  @Cancellable(false)
  @Operation(hidden = true)
  public Uni<Response> moveByForm(
      @RestPath String number, @RestPath String move, MultipartFormDataInput form) {
    return make(number, move, asked -> Form.of(form, asked.fields(), asked.takesPhotos()));
  }

  private Uni<Response> make(String number, String move, Function<DeskMove, Form> reading) {
    return answering.answer(
        () -> {
          DeskMove asked = DeskMove.of(move).orElseThrow(Refused::notFound);
          Form form = reading.apply(asked);
          Demands demands = Demands.of(form.body());
          Actor by = signedIn.actor();
          return tickets
              .id(number, by)
              .chain(
                  id ->
                      making
                          .make(asked, id, demands, form.photos(), by)
                          .chain(told -> tickets.state(id).map(state -> new Made(state, told))));
        });
  }
}
