package in.namaste.sla.dashboard;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Leads from an address with empty fields to the same without them: a form sends all its fields,
 * and the address is what people keep and send to each other.
 */
class CleanAddress {

  /** Those with filters. What-if has lists of fields that belong together, empty ones too. */
  private static final Set<String> PAGES = Set.of("/dashboard", "/dashboard/tickets");

  @ServerRequestFilter
  Optional<Response> clean(HttpServerRequest request) {
    String query = request.query();
    if (query == null
        || !request.method().equals(HttpMethod.GET)
        || !PAGES.contains(request.path())) {
      return Optional.empty();
    }
    String asked =
        Arrays.stream(query.split("&"))
            .filter(field -> !field.isEmpty() && !field.endsWith("="))
            .collect(Collectors.joining("&"));
    return asked.equals(query)
        ? Optional.empty()
        : Optional.of(
            Response.status(Response.Status.SEE_OTHER)
                .header(
                    HttpHeaders.LOCATION,
                    asked.isEmpty() ? request.path() : request.path() + "?" + asked)
                .build());
  }
}
