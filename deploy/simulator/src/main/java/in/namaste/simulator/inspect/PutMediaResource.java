package in.namaste.simulator.inspect;

import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.phone.Samples;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestQuery;

/** Puts a file among the citizens' media, so that a webhook made elsewhere can refer to it. */
@Path("/simulator/media")
public class PutMediaResource {

  private final MediaStore store;
  private final Samples samples;

  PutMediaResource(MediaStore store, Samples samples) {
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

  private static Map<String, Object> described(Media media) {
    return Map.of(
        "id", media.id(),
        "mime_type", media.mimeType(),
        "sha256", media.sha256(),
        "sha256_base64", media.sha256Base64(),
        "file_size", media.size());
  }
}
