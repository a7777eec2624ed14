package in.namaste.ticket.whole;

import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Reads server-sent events as a browser would, until it is closed. */
final class LiveStream implements AutoCloseable {

  private final HttpClient client = HttpClient.newHttpClient();
  private final List<String> lines = new CopyOnWriteArrayList<>();

  LiveStream(String session) {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/desk/live"))
            .header("Cookie", "namaste_session=" + session)
            .build();
    var unused =
        client
            .sendAsync(request, BodyHandlers.ofLines())
            .thenAccept(answer -> answer.body().forEach(lines::add));
  }

  boolean heard(String line) {
    return lines.contains(line);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
