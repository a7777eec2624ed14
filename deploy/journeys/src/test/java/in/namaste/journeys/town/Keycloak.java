package in.namaste.journeys.town;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The office's sign-in server, as its administrator sees it. */
public final class Keycloak {

  /** What everybody there gets. */
  public static final String PASSWORD = "long enough for an office";

  private static final Duration LIMIT = Duration.ofSeconds(30);

  private final ObjectMapper json = new ObjectMapper();
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final RunningTown town;

  /** That of a system which has one. */
  public Keycloak(RunningTown town) {
    this.town = town;
  }

  /**
   * Somebody new at the office.
   *
   * @param attributes what only administrators write, such as whose account it is
   */
  public void add(String name, Map<String, List<String>> attributes)
      throws IOException, InterruptedException {
    Map<String, Object> person =
        Map.of(
            "username",
            name,
            "enabled",
            true,
            "firstName",
            "अनीता",
            "lastName",
            "देवी",
            "attributes",
            attributes,
            "credentials",
            List.of(Map.of("type", "password", "value", PASSWORD, "temporary", false)));
    send(
        HttpRequest.newBuilder(address("/admin/realms/namaste/users"))
            .header("Authorization", "Bearer " + token())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json.writeValueAsString(person))));
  }

  private String token() throws IOException, InterruptedException {
    String form =
        "grant_type=password&client_id=admin-cli&username=first-admin&password="
            + URLEncoder.encode(town.keycloakPassword(), StandardCharsets.UTF_8);
    String answer =
        send(
            HttpRequest.newBuilder(address("/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    return json.readTree(answer).path("access_token").asText();
  }

  private URI address(String path) {
    return URI.create(town.keycloak() + path);
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        http.send(request.timeout(LIMIT).build(), BodyHandlers.ofString());
    if (answer.statusCode() / 100 != 2) {
      throw new IllegalStateException(
          answer.uri() + " answers " + answer.statusCode() + ": " + answer.body());
    }
    return answer.body();
  }
}
