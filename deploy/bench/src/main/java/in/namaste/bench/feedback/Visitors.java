package in.namaste.bench.feedback;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with phones at all offices. Safe for many threads. */
final class Visitors {

  private static final Pattern FORM = Pattern.compile("href=\"(/f/[^\"?]+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final URI service;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param service address of feedback-service
   */
  Visitors(URI service) {
    this.service = service;
  }

  /** Paths of the forms of all offices, as the public list has them. */
  List<String> forms() throws IOException, InterruptedException {
    List<String> paths =
        FORM.matcher(get("/", address(0)).body())
            .results()
            .map(MatchResult::group)
            .map(href -> href.substring("href=\"".length()))
            .distinct()
            .toList();
    if (paths.isEmpty()) {
      throw new IllegalStateException("The public list shows no form");
    }
    return paths;
  }

  /** So many visitors open the forms, one after the other. */
  List<OpenForm> open(List<String> forms, int visitors) throws IOException, InterruptedException {
    List<OpenForm> opened = new ArrayList<>();
    for (int i = 0; i < visitors; i++) {
      String path = forms.get(i % forms.size());
      String address = address(i);
      Matcher token = TOKEN.matcher(get(path, address).body());
      if (!token.find()) {
        throw new IllegalStateException("The page %s has no form".formatted(path));
      }
      opened.add(new OpenForm(path, token.group(1), address));
    }
    return opened;
  }

  /** Sends an answer; true if thanks were said. */
  boolean send(OpenForm form) throws IOException, InterruptedException {
    int overall = ThreadLocalRandom.current().nextInt(1, 6);
    HttpRequest request =
        request(form.path(), form.address())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("token=" + form.token() + "&overall=" + overall))
            .build();
    return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
  }

  /** Microseconds from asking until the answer begins. */
  long firstByte(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<java.io.InputStream> answer =
        http.send(request(path, address(0)).build(), BodyHandlers.ofInputStream());
    long micros = (System.nanoTime() - start) / 1_000;
    try (var body = answer.body()) {
      body.readAllBytes();
    }
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("%s answers %d".formatted(path, answer.statusCode()));
    }
    return micros;
  }

  private HttpResponse<String> get(String path, String address)
      throws IOException, InterruptedException {
    return http.send(request(path, address).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path, String address) {
    return HttpRequest.newBuilder(service.resolve(path))
        .timeout(LIMIT)
        .header("X-Forwarded-For", address);
  }

  /** An address of the network that is kept for tests of this kind (RFC 2544). */
  private static String address(int visitor) {
    return "198.18.%d.%d".formatted(visitor / 256 % 256, visitor % 256);
  }
}
