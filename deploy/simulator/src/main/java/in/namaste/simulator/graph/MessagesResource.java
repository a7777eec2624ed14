package in.namaste.simulator.graph;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sending, as the Graph API offers it. */
@Path("/{version}/{id}/messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

  private final Access access;
  private final AcceptingMessages accepting;
  private final Troubles troubles;

  MessagesResource(Access access, AcceptingMessages accepting, Troubles troubles) {
    this.access = access;
    this.accepting = accepting;
    this.troubles = troubles;
  }

  @POST
  public Uni<Response> send(
      @PathParam("version") String version,
      @PathParam("id") String id,
      @HeaderParam("Authorization") String authorization,
      @HeaderParam("Content-Type") String contentType,
      @Context HttpServerRequest request,
      byte[] body) {
    access.check(version, authorization);
    access.checkNumber("post", id);
    if (contentType == null || !contentType.startsWith(MediaType.APPLICATION_JSON)) {
      throw new Refusal(GraphError.of(100, "Content-Type must be application/json"));
    }
    Posted posted = Posted.of(body);
    return troubles.around(
        "messages",
        posted.address(),
        request,
        failure -> Response.ok(accepting.accept(posted, failure)).build());
  }
}
