package in.namaste.ticket.api;

import in.namaste.ticket.State;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reading tickets, without anything personal. */
@Path("/api/v1/tickets")
@RolesAllowed({Api.READ, "officer", "head", "calling-cell", "district", "admin"})
@Produces({Api.JSON, Api.PROBLEM})
@Tag(name = "Tickets")
@SecurityScheme(
    securitySchemeName = Api.TOKEN,
    description =
        "A program's token; tickets:read to read, tickets:write to enter and to move. The role and"
            + " department of the token are the reach.",
    type = SecuritySchemeType.HTTP,
    scheme = "bearer")
@SecurityScheme(
    securitySchemeName = Api.SESSION,
    description =
        "The session of a signed-in person. What writes needs the form token of the cookie"
            + " namaste_desk_csrf as header X-CSRF-TOKEN, too.",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.COOKIE,
    apiKeyName = "namaste_session")
class TicketPaths {

  private final Answering answering;
  private final Listing listing;
  private final Tickets tickets;
  private final SignedIn signedIn;

  TicketPaths(Answering answering, Listing listing, Tickets tickets, SignedIn signedIn) {
    this.answering = answering;
    this.listing = listing;
    this.tickets = tickets;
    this.signedIn = signedIn;
  }

  @GET
  @Operation(
      summary = "List tickets",
      description =
          "Tickets within the role's reach, without anything personal. At most 200 pages; narrow"
              + " the list for more.")
  @Parameter(
      name = "state",
      in = ParameterIn.QUERY,
      description = "Where they stand; none for all.",
      schema = @Schema(implementation = State.class))
  @Parameter(
      name = "department",
      in = ParameterIn.QUERY,
      description = "Code of a department.",
      example = "PHED",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "category",
      in = ParameterIn.QUERY,
      description = "Code of a category.",
      example = "PHED.NOWATER",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "place",
      in = ParameterIn.QUERY,
      description = "Code of a place; what lies in it counts.",
      example = "V-061572",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "overdue",
      in = ParameterIn.QUERY,
      description = "true: only open ones whose promise has passed.",
      schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"))
  @Parameter(
      name = "order",
      in = ParameterIn.QUERY,
      description = "What falls due first, or the newest first.",
      schema =
          @Schema(
              type = SchemaType.STRING,
              enumeration = {"urgent", "newest"},
              defaultValue = "urgent"))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 1 to 200.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
  @Parameter(
      name = "size",
      in = ParameterIn.QUERY,
      description = "Tickets on one page, from 1 to 200.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "50"))
  @APIResponse(
      responseCode = "200",
      description = "One page.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = TicketList.class)))
  @APIResponse(
      responseCode = "400",
      description = Api.WRONG,
      content = @Content(mediaType = Api.PROBLEM, schema = @Schema(implementation = Problem.class)))
  public Uni<Response> list(UriInfo asked) {
    return answering.answer(
        () -> listing.find(Asked.of(asked.getQueryParameters()), signedIn.actor()));
  }

  @GET
  @Path("{number}")
  @Operation(
      summary = "Read one ticket",
      description =
          "The public state, as it stands beside every fact on the topic ticket.events, what has"
              + " happened, and the moves that the reader may make now.")
  @APIResponse(
      responseCode = "200",
      description = "The ticket.",
      content = @Content(mediaType = Api.JSON, schema = @Schema(implementation = TicketFile.class)))
  @APIResponse(responseCode = "404", description = Api.NOT_FOUND)
  public Uni<Response> one(
      @Parameter(description = Api.NUMBER, example = Api.EXAMPLE) @RestPath String number) {
    return answering.answer(() -> tickets.open(number, signedIn.actor()));
  }
}
