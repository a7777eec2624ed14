package in.namaste.simulator.inspect;

import in.namaste.simulator.SimulatorConfig;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The handshake Meta makes when a callback address is entered. */
@Path("/simulator/subscribe")
public class SubscribeResource {

  private final HttpClient client;
  private final SimulatorConfig config;

  SubscribeResource(Vertx vertx, SimulatorConfig config) {
    this.client = vertx.createHttpClient();
    this.config = config;
  }

  /** Asks the gateway to echo a challenge; tells whether it did. */
  @POST
  public Uni<Map<String, Object>> subscribe() {
    String challenge = UUID.randomUUID().toString();
    String query =
        "?hub.mode=subscribe&hub.challenge=%s&hub.verify_token=%s"
            .formatted(challenge, URLEncoder.encode(config.verifyToken(), StandardCharsets.UTF_8));
    RequestOptions options =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(config.gatewayUrl() + "/webhook" + query)
            .setTimeout(5000);
    return Uni.createFrom()
        .completionStage(
            () ->
                client
                    .request(options)
                    .compose(request -> request.send())
                    .compose(response -> verified(response, challenge))
                    .toCompletionStage())
        .onFailure()
        .recoverWithItem(
            failure -> Map.of("verified", false, "error", String.valueOf(failure.getMessage())));
  }

  private static Future<Map<String, Object>> verified(
      HttpClientResponse response, String challenge) {
    return response
        .body()
        .map(
            body ->
                Map.of(
                    "status",
                    response.statusCode(),
                    "verified",
                    response.statusCode() == 200 && body.toString().equals(challenge)));
  }
}
