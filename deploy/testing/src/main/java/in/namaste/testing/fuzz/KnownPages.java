package in.namaste.testing.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages of a running service, as somebody sees them who may. */
public final class KnownPages {

  private static final String HTML = "text/html";

  /**
   * One of them.
   *
   * @param status which is that of a refusal where something is missing
   */
  public record Seen(Route route, int status, HttpHeaders headers, Document html) {}

  private KnownPages() {}

  /** Asks for every page once, with what is known for its address. */
  public static List<Seen> of(int port, List<Route> routes, Ingredients ingredients)
      throws IOException, InterruptedException {
    List<Seen> pages = new ArrayList<>();
    try (HttpClient client = HttpClient.newHttpClient()) {
      for (Route route : routes) {
        if (route.isRead() && route.wants().page()) {
          HttpResponse<String> answer =
              client.send(request(port, route, ingredients), HttpResponse.BodyHandlers.ofString());
          if (answer.headers().firstValue("Content-Type").orElse("").startsWith(HTML)) {
            pages.add(
                new Seen(
                    route,
                    answer.statusCode(),
                    answer.headers(),
                    Jsoup.parse(answer.body(), answer.uri().toString())));
          }
        }
      }
    }
    return pages;
  }

  private static HttpRequest request(int port, Route route, Ingredients ingredients) {
    String path = route.filled(name -> ingredients.value(route, name).orElse("unknown"));
    String address = Route.address(path, Map.of());
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
            .header("Accept", HTML)
            .header("Cookie", Inside.cookies(route, ingredients));
    return request.build();
  }
}
