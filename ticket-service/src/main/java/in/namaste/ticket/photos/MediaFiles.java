package in.namaste.ticket.photos;

import in.namaste.media.MediaName;
import in.namaste.media.MediaStore;
import in.namaste.media.Opened;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Serves photos, voice notes and documents to whoever has a good link. Only pages that checked the
 * reader's scope hand out links.
 */
@Path(MediaLinks.PATH)
@PermitAll
class MediaFiles {

  private final MediaStore store;
  private final MediaLinks links;

  MediaFiles(MediaStore store, MediaLinks links) {
    this.store = store;
    this.links = links;
  }

  @GET
  @Path("{shelf:gateway|ticket}/{sha256:[0-9a-f]{64}}")
  public Response file(
      @RestPath String shelf,
      @RestPath String sha256,
      @RestQuery String type,
      @RestQuery long until,
      @RestQuery String signature)
      throws IOException {
    MediaName name = new MediaName(shelf, sha256);
    if (type == null || signature == null || !links.isGood(name, type, until, signature)) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    return store
        .open(name)
        .map(file -> send(file, type))
        .orElseGet(() -> Response.status(Response.Status.NOT_FOUND).build());
  }

  private static Response send(Opened file, String type) {
    boolean shown = type.matches("(image|audio|video)/[a-z0-9.+-]+") && !type.contains("svg");
    return Response.ok(file.content())
        .header(HttpHeaders.CONTENT_LENGTH, file.length())
        .header(HttpHeaders.CONTENT_TYPE, shown ? type : "application/octet-stream")
        .header(HttpHeaders.CONTENT_DISPOSITION, shown ? "inline" : "attachment")
        .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .build();
  }
}
