package in.namaste.gateway.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Meta's media: an id is resolved to an address that lives five minutes, and downloaded there. The
 * token goes only to the Graph API's own host and to hosts allowed by name, and follows no
 * redirect.
 */
@ApplicationScoped
class MetaMedia {

  /** How long Meta may take. */
  record Patience(Duration answer, Duration pause, Duration whole) {}

  /** 16 MB in 90 seconds are 180 kB a second; a lease of the queue is longer than all of it. */
  private static final Patience PATIENCE =
      new Patience(Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ofSeconds(90));

  private static final Set<Integer> GONE = Set.of(404, 410);

  /** Meta's code and subcode for an object that does not exist. */
  private static final int BAD_PARAMETER = 100;

  private static final int NO_SUCH_OBJECT = 33;

  /** Meta's errors are some hundred bytes. */
  private static final int MOST_OF_ERROR = 16_384;

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(3))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  private final ObjectMapper json;
  private final String api;
  private final String phoneNumberId;
  private final String token;
  private final Set<String> allowed;
  private final Patience patience;

  @Inject
  MetaMedia(
      ObjectMapper json,
      @ConfigProperty(name = "whatsapp.api-url") String url,
      @ConfigProperty(name = "whatsapp.api-version") String version,
      @ConfigProperty(name = "whatsapp.phone-number-id") String phoneNumberId,
      @ConfigProperty(name = "whatsapp.access-token") String token,
      @ConfigProperty(name = "gateway.media.allowed-hosts") List<String> hosts) {
    this(json, url, version, phoneNumberId, token, hosts, PATIENCE);
  }

  MetaMedia(
      ObjectMapper json,
      String url,
      String version,
      String phoneNumberId,
      String token,
      List<String> hosts,
      Patience patience) {
    this.json = json;
    this.api = url + "/" + version + "/";
    this.phoneNumberId = phoneNumberId;
    this.token = token;
    this.allowed = new HashSet<>(hosts);
    this.allowed.add(URI.create(url).getHost());
    this.patience = patience;
  }

  /**
   * Opens the content of a media id; the caller closes it. The address is asked for each time: it
   * lives five minutes. Blocks, but not for ever: what does not come in time ends in a failure,
   * while it is read too.
   *
   * @throws UnknownToMeta if Meta does not know it
   * @throws IOException if Meta cannot be reached or is not well: try again
   * @throws Unfit if its address is on a host that is not to see our token
   */
  InputStream open(String mediaId) throws IOException, Unfit, InterruptedException {
    HttpResponse<InputStream> answer = get(address(mediaId));
    if (answer.statusCode() != 200) {
      throw refused("download", answer);
    }
    return hurried(answer);
  }

  private URI address(String mediaId) throws IOException, Unfit, InterruptedException {
    URI resolve =
        URI.create(
            api
                + URLEncoder.encode(mediaId, StandardCharsets.UTF_8)
                + "?phone_number_id="
                + phoneNumberId);
    HttpResponse<InputStream> answer = get(resolve);
    if (answer.statusCode() != 200) {
      throw refused("resolve", answer);
    }
    try (InputStream body = hurried(answer)) {
      JsonNode media = json.readTree(body);
      URI address = uri(media.path("url").asText());
      if (address.getHost() == null || !allowed.contains(address.getHost())) {
        throw new Unfit("media on a host that is not allowed: " + address.getHost());
      }
      return address;
    }
  }

  private static URI uri(String address) throws Unfit {
    try {
      return URI.create(address);
    } catch (IllegalArgumentException e) {
      throw new Unfit("media without an address");
    }
  }

  private HttpResponse<InputStream> get(URI uri) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .timeout(patience.answer())
            .header("Authorization", "Bearer " + token)
            .header("User-Agent", "Namaste")
            .build();
    return client.send(request, BodyHandlers.ofInputStream());
  }

  private InputStream hurried(HttpResponse<InputStream> answer) {
    return new Hurried(answer.body(), patience.pause(), patience.whole());
  }

  /**
   * Rate limits, a bad token and missing permissions come as 400 and 403, too: they are trouble
   * that passes, and say nothing about the file.
   */
  private IOException refused(String step, HttpResponse<InputStream> answer) throws IOException {
    int status = answer.statusCode();
    JsonNode error = error(answer);
    String what = step + " was answered with " + status + ", code " + error.path("code").asInt();
    boolean noSuchObject =
        error.path("code").asInt() == BAD_PARAMETER
            && error.path("error_subcode").asInt() == NO_SUCH_OBJECT;
    return noSuchObject || GONE.contains(status) ? new UnknownToMeta(what) : new IOException(what);
  }

  private JsonNode error(HttpResponse<InputStream> answer) throws IOException {
    try (InputStream body = hurried(answer)) {
      return json.readTree(body.readNBytes(MOST_OF_ERROR)).path("error");
    } catch (JsonProcessingException page) {
      return MissingNode.getInstance();
    }
  }
}
