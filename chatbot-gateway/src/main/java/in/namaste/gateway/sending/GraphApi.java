package in.namaste.gateway.sending;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import in.namaste.gateway.sending.Answer.Accepted;
import in.namaste.gateway.sending.Answer.Lost;
import in.namaste.gateway.sending.Answer.NotConnected;
import in.namaste.gateway.sending.Answer.Refused;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code POST /{version}/{phone-number-id}/messages} of Meta's Cloud API. Never fails. */
@ApplicationScoped
class GraphApi {

  /** Meta answers in well under a second; below {@link Queue#LEASE}. */
  static final Duration LIMIT = Duration.ofSeconds(10);

  private static final int CONNECT_MILLIS = 3_000;

  private static final int UNKNOWN_OBJECT = 33;

  private final WebClient client;
  private final ObjectMapper json;
  private final String address;
  private final String token;

  GraphApi(
      Vertx vertx,
      ObjectMapper json,
      @ConfigProperty(name = "whatsapp.api-url") String url,
      @ConfigProperty(name = "whatsapp.api-version") String version,
      @ConfigProperty(name = "whatsapp.phone-number-id") String phoneNumberId,
      @ConfigProperty(name = "whatsapp.access-token") String token,
      @ConfigProperty(name = "gateway.sending.concurrency") int connections) {
    this.json = json;
    this.token = token;
    this.address = url + "/" + version + "/" + phoneNumberId + "/messages";
    this.client =
        WebClient.create(
            vertx,
            new WebClientOptions()
                .setConnectTimeout(CONNECT_MILLIS)
                // One for each that can be under way: waiting for a connection would look as if
                // the answer were lost.
                .setMaxPoolSize(connections + Receipts.MOST_IN_FLIGHT)
                .setKeepAliveTimeout(20)
                .setUserAgent("Namaste"));
  }

  /** Sends one body. */
  Uni<Answer> send(JsonNode body) {
    return client
        .postAbs(address)
        .timeout(LIMIT.toMillis())
        .bearerTokenAuthentication(token)
        .putHeader("content-type", "application/json")
        .sendBuffer(Buffer.buffer(body.toString()))
        .map(this::read)
        .onFailure()
        .recoverWithItem(GraphApi::failed);
  }

  private Answer read(HttpResponse<Buffer> response) {
    JsonNode body = parse(response);
    JsonNode error = body.path("error");
    String wamid = body.path("messages").path(0).path("id").asText();
    if (response.statusCode() == 200 && error.isMissingNode()) {
      return wamid.isEmpty() ? new Lost("200 without a message id") : new Accepted(wamid);
    }
    return new Refused(code(error), response.statusCode(), error.path("fbtrace_id").asText(""));
  }

  /**
   * The code decides, with one exception: code 100 is a mistake in the message, but with subcode 33
   * the number itself is unknown to this token, and every message would be set aside for it.
   */
  private static int code(JsonNode error) {
    boolean unknownNumber =
        error.path("code").asInt() == 100 && error.path("error_subcode").asInt() == UNKNOWN_OBJECT;
    return unknownNumber ? UNKNOWN_OBJECT : error.path("code").asInt(Trouble.NO_CODE);
  }

  private JsonNode parse(HttpResponse<Buffer> response) {
    String body = response.bodyAsString();
    try {
      return body == null ? MissingNode.getInstance() : json.readTree(body);
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  private static Answer failed(Throwable failure) {
    boolean before = failure instanceof ConnectException || failure instanceof UnknownHostException;
    return before
        ? new NotConnected(failure.getClass().getSimpleName())
        : new Lost(failure.getClass().getSimpleName());
  }
}
