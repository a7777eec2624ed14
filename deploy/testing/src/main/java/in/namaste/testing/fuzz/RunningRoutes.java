package in.namaste.testing.fuzz;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that a running service answers, asked of itself: no list is kept by hand. */
public final class RunningRoutes {

  private RunningRoutes() {}

  /**
   * What the service describes, those of its resources that it does not describe, and of both what
   * they want.
   *
   * @param port of this machine
   */
  public static List<Route> of(int port, BeanManager beans)
      throws IOException, InterruptedException {
    Map<String, Route> routes = new LinkedHashMap<>();
    new Description(description(port))
        .routes()
        .forEach(route -> routes.merge(route.shape(), route, Route::and));
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> (Class<?>) bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(Resources::of)
        .forEach(route -> routes.merge(route.shape(), route, Route::and));
    return List.copyOf(routes.values());
  }

  private static String description(int port) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + "/q/openapi?format=json");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }
}
