package in.namaste.bench.phones;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

/** The inspection side of Meta's stand-in: what was sent, what was refused, how it behaves. */
public final class Simulator {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new JavaTimeModule())
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;

  /**
   * @param simulator its public address, without path
   */
  public Simulator(URI simulator) {
    this.address = simulator;
  }

  /**
   * Accepted messages in order.
   *
   * @param oldest the oldest number that is still kept
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Page(List<Outgoing> messages, long latest, long oldest) {}

  /** Media that a webhook can refer to. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Media(String id, String mime_type, String sha256, String sha256_base64) {}

  /**
   * Messages to everybody after this number, at most 5,000.
   *
   * @param wait for so long at most, when there is none yet
   */
  public Page after(long seq, boolean bodies, Duration wait) {
    return read(
        get(
            "/simulator/messages?limit=5000&after=%d&bodies=%s&wait=%d"
                .formatted(seq, bodies, wait.toMillis())),
        Page.class);
  }

  /** Messages to one citizen after this number. */
  public List<Outgoing> to(String phone, long seq) {
    return read(get("/simulator/messages?limit=5000&to=" + phone + "&after=" + seq), Page.class)
        .messages();
  }

  /** What it refused and why. */
  public JsonNode refused() {
    return tree("/simulator/refused");
  }

  /** Counts since its start. */
  public JsonNode stats() {
    return tree("/simulator/stats");
  }

  /** Changes some of its settings, given as JSON. */
  public void set(String settings) {
    send("PUT", "/simulator/settings", "application/json", BodyPublishers.ofString(settings));
  }

  /** Makes it misbehave, as described by the JSON. */
  public void fault(String fault) {
    send("POST", "/simulator/faults", "application/json", BodyPublishers.ofString(fault));
  }

  /** Puts a file where the media API finds it. */
  public Media upload(byte[] content, String mimeType, String fileName) {
    String path = "/simulator/media?filename=" + fileName;
    return read(send("POST", path, mimeType, BodyPublishers.ofByteArray(content)), Media.class);
  }

  /** Its sample photo under a new id. */
  public Media samplePhoto() {
    return read(
        send("POST", "/simulator/media/sample", "application/json", BodyPublishers.noBody()),
        Media.class);
  }

  private JsonNode tree(String path) {
    return read(get(path), JsonNode.class);
  }

  private String get(String path) {
    return exchange(HttpRequest.newBuilder(address.resolve(path)).GET());
  }

  private String send(String method, String path, String mimeType, BodyPublisher body) {
    return exchange(
        HttpRequest.newBuilder(address.resolve(path))
            .header("Content-Type", mimeType)
            .method(method, body));
  }

  private String exchange(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer =
          http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
      if (answer.statusCode() / 100 != 2) {
        throw new IllegalStateException(
            answer.request().uri() + " answers " + answer.statusCode() + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("The simulator does not answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private <T> T read(String body, Class<T> type) {
    try {
      return json.readValue(body, type);
    } catch (IOException e) {
      throw new IllegalStateException("The simulator says something unexpected: " + body, e);
    }
  }
}
