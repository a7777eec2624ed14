package in.namaste.gateway.media;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
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

  private static final Duration LIMIT = Duration.ofSeconds(30);

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

  MetaMedia(
      ObjectMapper json,
      @ConfigProperty(name = "whatsapp.api-url") String url,
      @ConfigProperty(name = "whatsapp.api-version") String version,
      @ConfigProperty(name = "whatsapp.phone-number-id") String phoneNumberId,
      @ConfigProperty(name = "whatsapp.access-token") String token,
      @ConfigProperty(name = "gateway.media.allowed-hosts") List<String> hosts) {
    this.json = json;
    this.api = url + "/" + version + "/";
    this.phoneNumberId = phoneNumberId;
    this.token = token;
    this.allowed = new HashSet<>(hosts);
    this.allowed.add(URI.create(url).getHost());
  }

  /**
   * Opens the content of a media id; the caller closes it. Blocks.
   *
   * @throws IOException if Meta cannot be reached or does not know it: try again
   * @throws Unfit if its address is on a host that is not to see our token
   */
  InputStream open(String mediaId) throws IOException, Unfit, InterruptedException {
    HttpResponse<InputStream> answer = get(address(mediaId));
    if (answer.statusCode() != 200) {
      throw refused("download", answer);
    }
    return answer.body();
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
    try (InputStream body = answer.body()) {
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
            .timeout(LIMIT)
            .header("Authorization", "Bearer " + token)
            .header("User-Agent", "Namaste")
            .build();
    return client.send(request, BodyHandlers.ofInputStream());
  }

  private static IOException refused(String step, HttpResponse<InputStream> answer)
      throws IOException {
    answer.body().close();
    return new IOException(step + " was answered with " + answer.statusCode());
  }
}
