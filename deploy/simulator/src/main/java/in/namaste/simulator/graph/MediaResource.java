package in.namaste.simulator.graph;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.media.Media;
import in.namaste.simulator.media.MediaLinks;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.media.UploadLimits;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Media ids: upload, resolve, delete. */
@Path("/{version}/{id}")
@Produces(MediaType.APPLICATION_JSON)
public class MediaResource {

  private final Access access;
  private final MediaStore store;
  private final MediaLinks links;
  private final Troubles troubles;
  private final Counts counts;

  MediaResource(
      Access access, MediaStore store, MediaLinks links, Troubles troubles, Counts counts) {
    this.access = access;
    this.store = store;
    this.links = links;
    this.troubles = troubles;
    this.counts = counts;
  }

  /** Tells where to download; the address is good for five minutes. */
  @GET
  public Uni<Response> resolve(
      @PathParam("version") String version,
      @PathParam("id") String id,
      @HeaderParam("Authorization") String authorization,
      @RestQuery("phone_number_id") String phoneNumberId,
      @Context HttpServerRequest request) {
    access.check(version, authorization);
    if (phoneNumberId != null) {
      access.checkNumber("get", phoneNumberId);
    }
    Media media = find("get", id);
    counts.add("mediaResolved");
    String base = request.scheme() + "://" + request.authority();
    return troubles.around(
        "media",
        null,
        request,
        failure ->
            Response.ok(
                    Map.of(
                        "messaging_product", "whatsapp",
                        "url", links.to(media, base),
                        "mime_type", media.mimeType(),
                        "sha256", media.sha256(),
                        "file_size", media.size(),
                        "id", media.id()))
                .build());
  }

  @DELETE
  @Blocking
  public Map<String, Boolean> delete(
      @PathParam("version") String version,
      @PathParam("id") String id,
      @HeaderParam("Authorization") String authorization) {
    access.check(version, authorization);
    find("delete", id);
    return Map.of("success", store.delete(id));
  }

  @POST
  @Path("/media")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  public Map<String, String> upload(
      @PathParam("version") String version,
      @PathParam("id") String id,
      @HeaderParam("Authorization") String authorization,
      @RestForm("messaging_product") String product,
      @RestForm String type,
      @RestForm FileUpload file)
      throws IOException {
    access.check(version, authorization);
    access.checkNumber("post", id);
    if (!"whatsapp".equals(product)) {
      throw new Refusal(GraphError.of(100, "messaging_product must be whatsapp"));
    }
    if (file == null) {
      throw Refusal.missing("file");
    }
    String mimeType = file.contentType() == null ? type : file.contentType();
    if (mimeType == null || (type != null && !mimeType.startsWith(type))) {
      throw Refusal.invalid("type", "must be the content type of the file, which is " + mimeType);
    }
    UploadLimits.check(mimeType, file.size());
    try (InputStream content = Files.newInputStream(file.uploadedFile())) {
      return Map.of("id", store.uploaded(content, mimeType, file.fileName()).id());
    }
  }

  private Media find(String method, String id) {
    return store.find(id).orElseThrow(() -> new Refusal(GraphError.noSuchObject(method, id)));
  }
}
