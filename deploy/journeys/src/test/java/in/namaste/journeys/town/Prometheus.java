package in.namaste.journeys.town;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.launcher.LocalPorts;
import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.services.Service;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Debian's Prometheus with the configuration of {@code deploy/prometheus}, beside a {@link Town}.
 */
public final class Prometheus implements AutoCloseable {

  /** Where the configuration's rules and runbook lie. */
  public static final Path CONFIGURATION = ProjectRoot.find().resolve("deploy/prometheus");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();
  private final int port;
  private final Process process;

  private Prometheus(int port, Process process) {
    this.port = port;
    this.process = process;
  }

  /**
   * Starts it with the town's ports, asking every second.
   *
   * @param folder for its data and log; goes with the caller
   */
  public static Prometheus beside(Town town, Path folder) throws IOException {
    String configuration =
        Files.readString(CONFIGURATION.resolve("prometheus.yml"))
            .replace("15s", "1s")
            .replace("alerts.yml", CONFIGURATION.resolve("alerts.yml").toString());
    for (Service service : Service.values()) {
      configuration =
          configuration.replace(
              "localhost:" + service.port().usual(),
              "localhost:" + town.system().ports().of(service.port()));
    }
    Path file = Files.writeString(folder.resolve("prometheus.yml"), configuration);
    int port = LocalPorts.free(1).getFirst();
    Process process =
        new ProcessBuilder(
                "prometheus",
                "--config.file=" + file,
                "--storage.tsdb.path=" + folder.resolve("data"),
                "--web.listen-address=127.0.0.1:" + port)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("prometheus.log").toFile())
            .start();
    return new Prometheus(port, process);
  }

  /**
   * What a query finds now.
   *
   * @return the answer as it is; {@code status} is {@code success} or {@code error}
   */
  public JsonNode ask(String query) throws IOException, InterruptedException {
    URI address =
        URI.create(
            "http://127.0.0.1:%d/api/v1/query?query=%s"
                .formatted(port, URLEncoder.encode(query, StandardCharsets.UTF_8)));
    return JSON.readTree(
        http.send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
            .body());
  }

  /** Whether a query finds anything now. */
  public boolean finds(String query) throws IOException, InterruptedException {
    return !ask(query).at("/data/result").isEmpty();
  }

  /** Runs promtool, which comes with Prometheus, in the folder of the configuration. */
  public static int promtool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("promtool"));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command)
        .directory(CONFIGURATION.toFile())
        .inheritIO()
        .start()
        .waitFor();
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor();
  }
}
