package in.namaste.ticket.open311;

import in.namaste.web.VisitorAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** What is decided before a path is reached, said as the standard says errors. */
class Edges {

  private static final int FIRST_REFUSAL = 400;
  private static final Set<String> READING = Set.of("GET", "HEAD");

  private final ReadLimit limit;

  Edges(ReadLimit limit) {
    this.limit = limit;
  }

  /** Null lets a request pass. */
  @ServerRequestFilter
  public Response limitReads(ContainerRequestContext request, RoutingContext http) {
    if (!isOurs(http) || !READING.contains(request.getMethod())) {
      return null;
    }
    Duration wait = limit.count(VisitorAddress.of(http.request()));
    if (wait.isZero()) {
      return null;
    }
    Tongue tongue = tongue(http);
    long seconds = wait.plusSeconds(1).toSeconds();
    return Answering.refused(
            format(http), tongue, Refused.tooManyReads(tongue.words().tooManyReads(limit.reads())))
        .header(HttpHeaders.RETRY_AFTER, seconds)
        .build();
  }

  /** A method that a path does not take, or a body that cannot be read. */
  @ServerResponseFilter
  public void explain(
      ContainerRequestContext request, ContainerResponseContext answer, RoutingContext http) {
    if (answer.getStatus() < FIRST_REFUSAL || answer.hasEntity() || !isOurs(http)) {
      return;
    }
    Words words = tongue(http).words();
    Refused refused =
        switch (answer.getStatus()) {
          case Refused.NOT_FOUND -> Refused.notFound(words.nothingHere());
          case Refused.FORBIDDEN -> Refused.forbidden(words.noKey());
          default -> Refused.badRequest(words.notFulfilled());
        };
    Format format = format(http);
    answer.setStatus(refused.status());
    answer.setEntity(Spark.write(format, Open311.ERRORS, refused.errors()));
    answer.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, format.contentType());
  }

  private static boolean isOurs(RoutingContext http) {
    return http.normalizedPath().startsWith(Open311.ROOT);
  }

  private static Format format(RoutingContext http) {
    return Format.of(http.normalizedPath());
  }

  private static Tongue tongue(RoutingContext http) {
    return Tongue.of(
        http.request().getParam("locale"), http.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
