package in.namaste.ticket.open311;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What can be asked for by Open311, and where. */
@Path("/open311/v2")
@PermitAll
@Tag(name = "Open311", description = Open311.ABOUT)
class ServicePaths {

  /** A change of the directory reaches a client that keeps answers within this time, in seconds. */
  private static final int KEPT = 60;

  private final Answering answering;
  private final GeoReport report;

  ServicePaths(Answering answering, GeoReport report) {
    this.answering = answering;
    this.report = report;
  }

  @GET
  @Path("services.{format: " + Format.PATTERN + "}")
  @Operation(
      summary = "GET Service List",
      description = "The kinds of requests: each category of the directory, in its order.")
  @APIResponse(
      responseCode = "200",
      description = "All services.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Service.class)))
  public Uni<Response> services(@BeanParam Wanted wanted) {
    return answering.answer(
        wanted, "services", KEPT, catalogue -> Uni.createFrom().item(catalogue.services()));
  }

  @GET
  @Path("services/{service_code}.{format: " + Format.PATTERN + "}")
  @Operation(
      summary = "GET Service Definition",
      description = "What a service asks beside: the village or ward.")
  @APIResponse(
      responseCode = "200",
      description = "The service's attributes.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(implementation = ServiceDefinition.class)))
  @APIResponse(responseCode = "404", description = "No service has this code.")
  public Uni<Response> definition(
      @Parameter(description = "A service's code.", example = "PHED.NOWATER")
          @RestPath("service_code")
          String serviceCode,
      @BeanParam Wanted wanted) {
    return answering.answer(
        wanted, "service_definition", KEPT, catalogue -> report.definition(serviceCode, catalogue));
  }
}
