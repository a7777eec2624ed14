package in.namaste.bench.inbox;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.HdrHistogram.Histogram;

/** The desk of one account, opened by program and timed. */
final class Desk {

  private static final int WARM_UPS = 5;
  private static final int TIMES = 30;
  private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

  private final URI address;
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  /**
   * @param address of ticket-service
   */
  Desk(URI address) {
    this.address = address;
  }

  /** Signs in with the first password and chooses another one, as everybody does once. */
  void signIn(String account, Path accounts) throws IOException, InterruptedException {
    String first =
        Files.readAllLines(accounts).stream()
            .map(line -> line.split("\t", -1))
            .filter(fields -> fields[0].equals(account))
            .findFirst()
            .orElseThrow()[1];
    submit("/sign-in", "account=%s&password=%s".formatted(account, first));
    submit("/password", "password=%1$s-chosen&repeat=%1$s-chosen".formatted(first));
  }

  private void submit(String page, String fields) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(page).body());
    if (!token.find()) {
      throw new IllegalStateException("The page %s has no form".formatted(page));
    }
    http.send(
        HttpRequest.newBuilder(address.resolve(page))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(fields + "&csrf-token=" + token.group(1)))
            .build(),
        BodyHandlers.discarding());
  }

  /** Opens each list some times, so that neither the server nor its tables are cold. */
  void warmUp(List<String> lists) throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UPS; i++) {
      for (String list : lists) {
        list(list);
      }
    }
  }

  /** A row of the table: how long the list takes, answer and all. */
  String time(String account, String list) throws IOException, InterruptedException {
    Histogram micros = new Histogram(3);
    for (int i = 0; i < TIMES; i++) {
      long start = System.nanoTime();
      list(list);
      micros.recordValue((System.nanoTime() - start) / 1_000);
    }
    String shown = URLDecoder.decode("?" + list, StandardCharsets.UTF_8);
    return String.format(
        Locale.ROOT,
        "| %s | `/desk%s` | %.1f | %.1f | %.1f |%n",
        account,
        list.isEmpty() ? "" : shown,
        micros.getValueAtPercentile(50) / 1e3,
        micros.getValueAtPercentile(95) / 1e3,
        micros.getMaxValue() / 1e3);
  }

  private void list(String list) throws IOException, InterruptedException {
    HttpResponse<String> answer = get("/desk?" + list);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("/desk?%s answers %d".formatted(list, answer.statusCode()));
    }
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
  }
}
