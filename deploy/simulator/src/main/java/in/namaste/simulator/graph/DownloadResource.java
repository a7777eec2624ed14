package in.namaste.simulator.graph;

import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaLinks;
import in.namaste.simulator.media.MediaStore;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Downloads, which Meta serves from another host with the same token. */
@Path(MediaLinks.PATH)
public class DownloadResource {

  private final Access access;
  private final MediaStore store;
  private final MediaLinks links;
  private final Troubles troubles;
  private final Counts counts;

  DownloadResource(
      Access access, MediaStore store, MediaLinks links, Troubles troubles, Counts counts) {
    this.access = access;
    this.store = store;
    this.links = links;
    this.troubles = troubles;
    this.counts = counts;
  }

  /** The file; 404 when the address is older than five minutes, as Meta answers. */
  @GET
  public Uni<Response> download(
      @HeaderParam("Authorization") String authorization,
      @RestQuery String mid,
      @RestQuery long ext,
      @RestQuery String hash,
      @Context HttpServerRequest request) {
    access.checkToken(authorization);
    Optional<Media> media =
        mid != null && hash != null && links.isGood(mid, ext, hash)
            ? store.find(mid)
            : Optional.empty();
    return troubles.around(
        "media", null, request, failure -> media.map(this::file).orElseGet(this::gone));
  }

  private Response file(Media media) {
    counts.add("mediaDownloads");
    return Response.ok(media.file()).type(media.mimeType()).build();
  }

  private Response gone() {
    return Response.status(Response.Status.NOT_FOUND).build();
  }
}
