package in.namaste.ticket.open311;

import in.namaste.web.district.District;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Where a client finds out what is here. */
@Path("/open311")
@PermitAll
@Tag(name = "Open311")
class DiscoveryPaths {

  /** As long as a client may keep it, in seconds. */
  private static final int KEPT = 60;

  private final Answering answering;
  private final District district;
  private final String desk;

  DiscoveryPaths(
      Answering answering,
      District district,
      @ConfigProperty(name = "namaste.desk.url") String desk) {
    this.answering = answering;
    this.district = district;
    this.desk = desk;
  }

  @GET
  @Path("discovery.{format: " + Format.PATTERN + "}")
  @Operation(summary = "Where the standard is spoken", description = "Open311 service discovery.")
  @APIResponse(
      responseCode = "200",
      description = "The endpoint, its forms, and whom to ask for a key.",
      content =
          @Content(mediaType = Open311.JSON, schema = @Schema(implementation = Discovery.class)))
  public Uni<Response> discovery(@BeanParam Wanted wanted) {
    return answering.answer(
        wanted,
        "discovery",
        KEPT,
        catalogue -> Uni.createFrom().item(Discovery.of(catalogue, district, desk)));
  }
}
