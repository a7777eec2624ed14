package in.namaste.feedback.pages;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * What changes something is taken from this service's own pages only: no page of somebody else can
 * send a form in the name of whoever is signed in here. Browsers say where a form stands, so that
 * no token and no cookie is needed; who says nothing is no browser and brings no session by itself.
 * The form behind a QR code knows nobody and has a token of its own.
 */
@ApplicationScoped
public class OwnFormsOnly {

  private static final Set<String> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String VISITORS_FORM = "/f/";

  private final NoticePages notices;

  OwnFormsOnly(NoticePages notices) {
    this.notices = notices;
  }

  // Before every other filter, as one that never leaves the event loop must be.
  @ServerRequestFilter(nonBlocking = true, priority = Priorities.AUTHENTICATION)
  Optional<Response> refuse(ContainerRequestContext context, HttpServerRequest request) {
    boolean free =
        READING.contains(context.getMethod()) || request.path().startsWith(VISITORS_FORM);
    boolean own =
        isOwn(
            request.getHeader("Sec-Fetch-Site"),
            request.getHeader("Origin"),
            String.valueOf(request.authority()));
    return free || own ? Optional.empty() : Optional.of(notices.foreignForm());
  }

  /**
   * Whether a form comes from a page of this service.
   *
   * @param site what {@code Sec-Fetch-Site} says, null over plain HTTP
   * @param origin of the page, null if there is none
   * @param host and port that were asked
   */
  static boolean isOwn(String site, String origin, String host) {
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    // Behind a proxy the scheme may be another one.
    return origin == null || origin.endsWith("://" + host);
  }
}
