package in.namaste.ticket.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.ticket.Role;
import in.namaste.ticket.calling.CallList;
import in.namaste.ticket.calling.CallSheet;
import in.namaste.ticket.calling.CallSheets;
import in.namaste.ticket.calling.ToCall;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The calling cell's list: whom to ring next. What came of a call is the move {@code call}. */
@Path("/api/v1/calls")
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Calls")
class CallPaths {

  private static final Set<Role> READERS = Set.of(Role.CALLING_CELL, Role.DISTRICT, Role.ADMIN);
  private static final Set<Role> CALLERS = Set.of(Role.CALLING_CELL);

  /** A citizen who said nothing in time. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "Silent")
  record Silent(
      @Schema(required = true, examples = Api.EXAMPLE) String number,
      @Schema(required = true) String categoryCode,
      @Schema(required = true) String placeCode,
      @Schema(required = true) Instant resolvedAt,
      @Schema(required = true, description = "Calls about this resolution.") int attempts,
      @Schema(description = "Nobody rings before; absent when somebody may now.")
          Instant restsUntil,
      @Schema(description = "The account that is ringing; absent for nobody.") String claimedBy) {

    static Silent of(ToCall one) {
      return new Silent(
          one.number(),
          one.categoryCode(),
          one.placeCode(),
          one.resolvedAt(),
          one.attempts(),
          one.restsUntil(),
          one.claimedBy());
    }
  }

  /** What one needs to ring one citizen. */
  @Schema(name = "Call", description = "Personal; the look is recorded.")
  record Call(
      @Schema(required = true, examples = Api.EXAMPLE) String number,
      @Schema(required = true, description = "Of the ticket, for the move call.") long version,
      @Schema(
              required = true,
              description = "In which the citizen is spoken to.",
              enumeration = {"hi", "en"})
          String language,
      @Schema(required = true) String name,
      @Schema(required = true, description = "In full; empty when none is known.") String phone,
      @Schema(required = true) String categoryCode,
      @Schema(required = true) String placeCode,
      @Schema(required = true) Instant resolvedAt,
      @Schema(required = true, description = "What the department said it did; or empty.")
          String report,
      @Schema(required = true, description = "Calls about this resolution.") int attempts) {

    static Call of(CallSheet sheet) {
      return new Call(
          sheet.number(),
          sheet.version(),
          sheet.language(),
          sheet.name(),
          sheet.phone(),
          sheet.categoryCode(),
          sheet.placeCode(),
          sheet.resolvedAt(),
          sheet.report(),
          sheet.attempts());
    }
  }

  private final Answering answering;
  private final CallList calls;
  private final CallSheets sheets;
  private final SignedIn signedIn;

  CallPaths(Answering answering, CallList calls, CallSheets sheets, SignedIn signedIn) {
    this.answering = answering;
    this.calls = calls;
    this.sheets = sheets;
    this.signedIn = signedIn;
  }

  @GET
  @RolesAllowed({Api.READ, "calling-cell", "district", "admin"})
  @Operation(
      summary = "List whom to ring",
      description =
          "The longest silent first, 50 at most; those who can be rung now before others.")
  @APIResponse(
      responseCode = "200",
      description = "Whom to ring.",
      content =
          @Content(
              mediaType = Api.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Silent.class)))
  public Uni<Response> list() {
    return answering.answer(
        () -> {
          signedInAs(READERS);
          return calls.all().map(all -> all.stream().map(Silent::of).toList());
        });
  }

  @POST
  @Path("next")
  @RolesAllowed({Api.WRITE, "calling-cell"})
  @Cancellable(false)
  @Operation(
      summary = "Claim the next call",
      description =
          "For 15 minutes nobody else rings this citizen. Asked again it is the same call, until"
              + " the move call or giving it back.")
  @APIResponse(
      responseCode = "200",
      description = "The call.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = Call.class)))
  @APIResponse(responseCode = "204", description = "Nobody is to be rung now.")
  public Uni<Response> next() {
    return answering.respond(
        () -> {
          signedInAs(CALLERS);
          var clerk = signedIn.actor();
          return calls
              .claimNext(clerk)
              .onItem()
              .ifNotNull()
              .transformToUni(number -> sheets.open(number, clerk))
              .map(sheet -> sheet == null ? Response.noContent() : Response.ok(Call.of(sheet)));
        });
  }

  @POST
  @Path("{number}/back")
  @RolesAllowed({Api.WRITE, "calling-cell"})
  @Cancellable(false)
  @Operation(summary = "Give a call back", description = "Others may ring.")
  @APIResponse(responseCode = "204", description = "It is free.")
  public Uni<Response> giveBack(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number) {
    return answering.respond(
        () -> {
          signedInAs(CALLERS);
          return calls.giveBack(number, signedIn.actor()).replaceWith(Response::noContent);
        });
  }

  /** A program's scopes say nothing of its role. */
  private void signedInAs(Set<Role> roles) {
    if (!roles.contains(signedIn.actor().role())) {
      throw Refused.notAllowed();
    }
  }
}
