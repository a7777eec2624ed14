package in.namaste.bench.feedback;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** People with phones at all offices. Safe for many threads. */
public final class Visitors {

  /** So many open forms at once; with more the machine is full. */
  private static final int OPENING = 4;

  private static final Pattern FORM = Pattern.compile("href=\"(/f/[^\"?]+)");
  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");
  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final URI service;
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /**
   * @param service address of feedback-service
   */
  public Visitors(URI service) {
    this.service = service;
  }

  /** Paths of the forms of all offices, as the public list has them. */
  public List<String> forms() throws IOException, InterruptedException {
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

  /** So many visitors open the forms, each office's as often as any other's. */
  public List<OpenForm> open(List<String> forms, int visitors) throws InterruptedException {
    try (var openers = Executors.newFixedThreadPool(OPENING)) {
      List<Callable<OpenForm>> all = new ArrayList<>();
      for (int i = 0; i < visitors; i++) {
        String path = forms.get(i % forms.size());
        String address = address(i);
        all.add(() -> open(path, address));
      }
      List<OpenForm> opened = new ArrayList<>();
      for (Future<OpenForm> form : openers.invokeAll(all)) {
        opened.add(form.get());
      }
      return opened;
    } catch (ExecutionException e) {
      throw new IllegalStateException("A form could not be opened", e);
    }
  }

  private OpenForm open(String path, String address) throws IOException, InterruptedException {
    Matcher token = TOKEN.matcher(get(path, address).body());
    if (!token.find()) {
      throw new IllegalStateException("The page %s has no form".formatted(path));
    }
    return new OpenForm(path, token.group(1), address);
  }

  /**
   * Sends an answer with some words, by the plain client of the JDK: it takes less of the
   * processors, which the service needs, than the newer one.
   */
  Outcome send(OpenForm form) throws IOException {
    int overall = ThreadLocalRandom.current().nextInt(1, 6);
    String words = form.words();
    String fields =
        "token=%s&overall=%d&comment=%s".formatted(form.token(), overall, words.replace(' ', '+'));
    HttpURLConnection post =
        (HttpURLConnection) service.resolve(form.path()).toURL().openConnection();
    post.setRequestMethod("POST");
    post.setDoOutput(true);
    post.setConnectTimeout(Math.toIntExact(LIMIT.toMillis()));
    post.setReadTimeout(Math.toIntExact(LIMIT.toMillis()));
    post.setRequestProperty("Content-Type", "application/x-www-form-urlencoded");
    post.setRequestProperty("X-Forwarded-For", form.address());
    post.setFixedLengthStreamingMode(fields.length());
    try (OutputStream body = post.getOutputStream()) {
      body.write(fields.getBytes(StandardCharsets.US_ASCII));
    }
    int status = post.getResponseCode();
    String page = page(post);
    if (status == 200 && page.contains("data-received")) {
      return Outcome.THANKED;
    }
    return status == 503 && page.contains(words) && page.contains(form.token())
        ? Outcome.ASKED_AGAIN
        : Outcome.UNHEARD;
  }

  private static String page(HttpURLConnection answered) throws IOException {
    try (InputStream body =
        answered.getResponseCode() < HttpURLConnection.HTTP_BAD_REQUEST
            ? answered.getInputStream()
            : answered.getErrorStream()) {
      return body == null ? "" : new String(body.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** Microseconds from asking until the answer begins. */
  long firstByte(String path) throws IOException, InterruptedException {
    long start = System.nanoTime();
    HttpResponse<InputStream> answer =
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
