package in.namaste.simulator.phone;

import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaStore;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The citizens' files: put here so that a webhook, made by the page or elsewhere, can refer to
 * them.
 */
@Path("/simulator/media")
public class CitizenMediaResource {

  private final MediaStore store;
  private final Samples samples;

  CitizenMediaResource(MediaStore store, Samples samples) {
    this.store = store;
    this.samples = samples;
  }

  /** The request's body is the file, its Content-Type the file's. */
  @POST
  @Consumes(MediaType.WILDCARD)
  public Map<String, Object> put(
      @HeaderParam("Content-Type") String type, @RestQuery String filename, InputStream body)
      throws IOException {
    String mimeType = Objects.requireNonNullElse(type, MediaType.APPLICATION_OCTET_STREAM);
    return described(store.fromCitizen(body, mimeType, Objects.requireNonNullElse(filename, "")));
  }

  @POST
  @Path("/sample")
  public Map<String, Object> sample() {
    return described(samples.photo());
  }

  /** A file for the page to show; without a token, as everything under this path. */
  @GET
  @Path("/{id}")
  public Response show(@PathParam("id") String id) {
    Media media = store.find(id).orElseThrow(NotFoundException::new);
    // Only kinds a browser shows without running them; the rest is offered as a download.
    boolean harmless = media.mimeType().matches("(image/(jpeg|png|webp|gif)|audio/.*|video/.*)");
    return Response.ok(media.file())
        .type(harmless ? media.mimeType() : MediaType.APPLICATION_OCTET_STREAM)
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  private static Map<String, Object> described(Media media) {
    return Map.of(
        "id", media.id(),
        "mime_type", media.mimeType(),
        "sha256", media.sha256(),
        "sha256_base64", media.sha256Base64(),
        "file_size", media.size());
  }
}
