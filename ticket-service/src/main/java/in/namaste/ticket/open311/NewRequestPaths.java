package in.namaste.ticket.open311;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeIn;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Making a request. */
@Path("/open311/v2")
@PermitAll
@Tag(name = "Open311")
@SecurityScheme(
    securitySchemeName = "open311-key",
    description =
        "A program's token of scope open311, as a field of the form; taken in the address too.",
    type = SecuritySchemeType.APIKEY,
    in = SecuritySchemeIn.QUERY,
    apiKeyName = GeoReport.API_KEY)
class NewRequestPaths {

  private final Answering answering;
  private final GeoReport report;

  NewRequestPaths(Answering answering, GeoReport report) {
    this.answering = answering;
    this.report = report;
  }

  @POST
  @Path("requests.{format: " + Format.PATTERN + "}")
  @Consumes(Open311.FORM)
  @Cancellable(false)
  @Operation(
      summary = "POST Service Request",
      description =
          "Makes a ticket, which has its number at once. The same fields once more within five"
              + " minutes get the same number.")
  @SecurityRequirement(name = "open311-key")
  @RequestBody(
      required = true,
      content = @Content(mediaType = Open311.FORM, schema = @Schema(implementation = Form.class)))
  @APIResponse(
      responseCode = "200",
      description = "The number; the standard's own definition has 200 for this, not 201.",
      content =
          @Content(
              mediaType = Open311.JSON,
              schema = @Schema(type = SchemaType.ARRAY, implementation = Receipt.class)))
  @APIResponse(responseCode = "403", description = "The api_key is missing or not valid.")
  @APIResponse(responseCode = "404", description = "No service has this service_code.")
  public Uni<Response> make(
      @BeanParam Wanted wanted, UriInfo asked, MultivaluedMap<String, String> form) {
    MultivaluedMap<String, String> fields = together(form, asked);
    return answering.answer(
        wanted.format(),
        wanted.tongue(fields.getFirst("locale")),
        Open311.REQUESTS,
        0,
        catalogue -> report.make(wanted.format(), fields, catalogue));
  }

  @POST
  @Path("requests.{format: " + Format.PATTERN + "}")
  @Consumes(MediaType.WILDCARD)
  @Operation(hidden = true)
  public Uni<Response> notAForm(@BeanParam Wanted wanted, UriInfo asked) {
    MultivaluedMap<String, String> fields = asked.getQueryParameters();
    return answering.answer(
        wanted,
        Open311.REQUESTS,
        0,
        catalogue ->
            report
                .program(fields, catalogue)
                .map(
                    known -> {
                      throw Refused.badRequest(catalogue.tongue().words().notAForm());
                    }));
  }

  /** Some clients send their fields in the address; what the form has counts first. */
  private static MultivaluedMap<String, String> together(
      MultivaluedMap<String, String> form, UriInfo asked) {
    MultivaluedMap<String, String> fields = new MultivaluedHashMap<>();
    fields.putAll(asked.getQueryParameters());
    if (form != null) {
      fields.putAll(form);
    }
    return fields;
  }
}
