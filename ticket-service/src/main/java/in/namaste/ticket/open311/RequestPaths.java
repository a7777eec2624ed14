package in.namaste.ticket.open311;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Requests that were made: many, one, by token. */
@Path("/open311/v2")
@PermitAll
@Tag(name = "Open311")
class RequestPaths {

  /** A list may be that old, in seconds. */
  private static final int KEPT = 5;

  private final Answering answering;
  private final GeoReport report;

  RequestPaths(Answering answering, GeoReport report) {
    this.answering = answering;
    this.report = report;
  }

  @GET
  @Path("requests.{format: " + Format.PATTERN + "}")
  @Operation(
      summary = "GET Service Requests",
      description =
          "Requests by number, or of a time of at most 90 days, newest first. Without dates: the"
              + " last 90 days; with one date: the 90 days after or before it. At most 1,000.")
  @Parameter(
      name = "service_request_id",
      in = ParameterIn.QUERY,
      description = "Numbers, comma-delimited. Overrides all other arguments.",
      example = "ABC-2611-004217-7",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "service_code",
      in = ParameterIn.QUERY,
      description = "Codes of services, comma-delimited.",
      example = "PHED.NOWATER,PHED.LEAK",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "start_date",
      in = ParameterIn.QUERY,
      description = "The earliest requested_datetime, in W3C form with a time zone.",
      example = "2026-11-01T00:00:00Z",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Parameter(
      name = "end_date",
      in = ParameterIn.QUERY,
      description = "The latest requested_datetime.",
      example = "2026-11-30T00:00:00Z",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "open, closed or both, comma-delimited.",
      example = "open",
      schema = @Schema(type = SchemaType.STRING))
  @Parameter(
      name = "page",
      in = ParameterIn.QUERY,
      description = "From 1. An extension that many servers have.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1"))
  @Parameter(
      name = "page_size",
      in = ParameterIn.QUERY,
      description = "At most 1,000; more is taken for 1,000.",
      schema = @Schema(type = SchemaType.INTEGER, defaultValue = "1000"))
  @APIResponse(
      responseCode = "200",
      description = "The requests; none of them is personal.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)))
  public Uni<Response> find(@BeanParam Wanted wanted, UriInfo asked) {
    return answering.answer(
        wanted,
        Open311.REQUESTS,
        KEPT,
        catalogue -> report.find(asked.getQueryParameters(), catalogue));
  }

  @GET
  @Path("requests/{service_request_id}.{format: " + Format.PATTERN + "}")
  @Operation(summary = "GET Service Request", description = "The request of this number.")
  @APIResponse(
      responseCode = "200",
      description = "A list of one.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = ServiceRequest.class)))
  @APIResponse(
      responseCode = "404",
      description = "No request has this number.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Refused.Problem.class)))
  public Uni<Response> one(
      @Parameter(description = "The number.", example = "ABC-2611-004217-7")
          @RestPath("service_request_id")
          String id,
      @BeanParam Wanted wanted) {
    return answering.answer(wanted, Open311.REQUESTS, KEPT, catalogue -> report.one(id, catalogue));
  }

  @GET
  @Path("tokens/{token}.{format: " + Format.PATTERN + "}")
  @Operation(
      summary = "GET service_request_id from a token",
      description = "All services are realtime: the number comes at once and is its own token.")
  @APIResponse(
      responseCode = "200",
      description = "A list of one.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Receipt.OfToken.class)))
  @APIResponse(responseCode = "404", description = "There is no such token.")
  public Uni<Response> token(
      @Parameter(description = "The number of a request.", example = "ABC-2611-004217-7") @RestPath
          String token,
      @BeanParam Wanted wanted) {
    return answering.answer(
        wanted, Open311.REQUESTS, 0, catalogue -> report.token(token, catalogue));
  }

  @GET
  @Path("{rest: .*}")
  @Operation(hidden = true)
  public Uni<Response> nothingHere(
      @RestPath String rest,
      @RestQuery String locale,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String acceptLanguage) {
    return answering.answer(
        Format.of(rest),
        Tongue.of(locale, acceptLanguage),
        Open311.REQUESTS,
        0,
        catalogue ->
            Uni.createFrom().failure(Refused.notFound(catalogue.tongue().words().nothingHere())));
  }
}
