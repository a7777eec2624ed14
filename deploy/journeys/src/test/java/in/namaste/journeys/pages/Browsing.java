package in.namaste.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;

/** Somebody's browser without scripts: cookies, pages and forms. */
public final class Browsing {

  private static final Duration LIMIT = Duration.ofSeconds(15);

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();

  private Browsing() {}

  /** A browser in which nobody has signed in. */
  public static Browsing anonymous() {
    return new Browsing();
  }

  /** A browser in which this account has signed in at the desk. */
  public static Browsing signedIn(URI desk, String account, String password) {
    var browsing = new Browsing();
    HttpResponse<String> answer = browsing.signIn(desk, account, password);
    assertThat(answer.statusCode()).as("sign-in of %s", account).isEqualTo(303);
    return browsing;
  }

  /** Signs in with a first password and chooses another one, as everybody does once. */
  public static void chooses(URI desk, String account, String first, String password) {
    Browsing browsing = signedIn(desk, account, first);
    Document form = browsing.page(desk.resolve("/password"));
    HttpResponse<String> answer =
        browsing.submit(
            desk.resolve("/password"),
            Map.of("password", password, "repeat", password, "csrf-token", csrf(form)));
    assertThat(answer.statusCode()).as("password of %s", account).isEqualTo(303);
  }

  private HttpResponse<String> signIn(URI desk, String account, String password) {
    Document form = page(desk.resolve("/sign-in"));
    return submit(
        desk.resolve("/sign-in"),
        Map.of("account", account, "password", password, "csrf-token", csrf(form)));
  }

  /** The token that a page's forms carry against forgery. */
  static String csrf(Document page) {
    return page.select("input[name=csrf-token]").attr("value");
  }

  /** Opens a page that must be there. */
  public Document page(URI address) {
    HttpResponse<String> answer = get(address);
    assertThat(answer.statusCode()).as("GET %s", address).isEqualTo(200);
    return Pages.parse(answer);
  }

  /** Opens an address, whatever comes. */
  public HttpResponse<String> get(URI address) {
    return exchange(HttpRequest.newBuilder(address).GET());
  }

  /** Loads a file that must be there. */
  public HttpResponse<byte[]> file(URI address) {
    HttpResponse<byte[]> answer =
        send(HttpRequest.newBuilder(address).GET(), BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).as("GET %s", address).isEqualTo(200);
    return answer;
  }

  /** Submits a form. */
  public HttpResponse<String> submit(URI address, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(body)));
  }

  /** Submits a form of the kind that can carry files. */
  public HttpResponse<String> submitMultipart(URI address, Map<String, String> fields) {
    String boundary = "----namaste-journeys";
    String parts =
        fields.entrySet().stream()
            .map(
                field ->
                    "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field.getKey(), field.getValue()))
            .collect(Collectors.joining());
    return exchange(
        HttpRequest.newBuilder(address)
            .header("Content-Type", "multipart/form-data; boundary=" + boundary)
            .POST(BodyPublishers.ofString(parts + "--" + boundary + "--\r\n")));
  }

  private HttpResponse<String> exchange(HttpRequest.Builder request) {
    return send(request, BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
    try {
      return http.send(request.timeout(LIMIT).header("Accept", "text/html,*/*").build(), body);
    } catch (IOException e) {
      throw new UncheckedIOException("No answer", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted", e);
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
