package in.namaste.testing.fuzz;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All that a running service answers, asked of itself: no list is kept by hand. */
public final class RunningRoutes {

  private RunningRoutes() {}

  /**
   * What the service describes, with the names of its query parameters, and those of its resources
   * that it does not describe.
   *
   * @param port of this machine
   */
  public static List<Route> of(int port, BeanManager beans)
      throws IOException, InterruptedException {
    List<Route> routes = new ArrayList<>(Route.described(description(port)));
    Set<String> known = new HashSet<>();
    routes.forEach(route -> known.add(route.shape()));
    beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
        .map(bean -> (Class<?>) bean.getBeanClass())
        .filter(type -> type.isAnnotationPresent(Path.class))
        .flatMap(RunningRoutes::routes)
        .filter(route -> known.add(route.shape()))
        .forEach(routes::add);
    return routes;
  }

  private static String description(int port) throws IOException, InterruptedException {
    var address = URI.create("http://localhost:" + port + "/q/openapi?format=json");
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client
          .send(HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString())
          .body();
    }
  }

  private static Stream<Route> routes(Class<?> resource) {
    String base = resource.getAnnotation(Path.class).value();
    return Arrays.stream(resource.getDeclaredMethods())
        .flatMap(
            method ->
                Arrays.stream(method.getAnnotations())
                    .map(Annotation::annotationType)
                    .filter(kind -> kind.isAnnotationPresent(HttpMethod.class))
                    .map(kind -> kind.getAnnotation(HttpMethod.class).value())
                    .map(verb -> new Route(verb, joined(base, method), List.of())));
  }

  private static String joined(String base, Method method) {
    Path own = method.getAnnotation(Path.class);
    String whole = "/" + base + "/" + (own == null ? "" : own.value());
    String once = whole.replaceAll("/{2,}", "/");
    return once.length() > 1 && once.endsWith("/") ? once.substring(0, once.length() - 1) : once;
  }
}
