package in.namaste.gateway.webhook;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses a body that is announced as too large, in words that name the limit. One that does not
 * announce its size is cut off at the same limit by the server itself.
 */
@ApplicationScoped
class BodyLimit {

  private static final int BEFORE_THE_SERVERS_OWN = 1_000;

  private final MemorySize most;

  BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_THE_SERVERS_OWN);
  }

  private void check(RoutingContext request) {
    String announced = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (announced == null || new BigInteger(announced).compareTo(most.asBigInteger()) <= 0) {
      request.next();
      return;
    }
    request
        .response()
        .setStatusCode(413)
        .putHeader(HttpHeaders.CONTENT_TYPE, "text/plain")
        .putHeader(HttpHeaders.CONNECTION, "close")
        .end("The body is larger than " + most.asLongValue() + " bytes\n");
  }
}
