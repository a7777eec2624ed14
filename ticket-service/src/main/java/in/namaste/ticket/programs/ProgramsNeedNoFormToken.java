package in.namaste.ticket.programs;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The double-submit token guards what a browser sends by itself: cookies. A request that brings a
 * bearer token or is Open311's, where no cookie counts, cannot be forged by a page; as
 * quarkus-rest-csrf excepts no form, such a request is given a pair of its own that fits.
 */
@ApplicationScoped
class ProgramsNeedNoFormToken {

  /** Where a key comes as a parameter and no cookie counts. */
  static final String OPEN311 = "/open311/";

  private static final int BEFORE_ALL_OTHERS = 1000;

  private static final SecureRandom RANDOM = new SecureRandom();

  private final String cookie;
  private final String header;
  private final int size;

  ProgramsNeedNoFormToken(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String cookie,
      @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String header,
      @ConfigProperty(name = "quarkus.rest-csrf.token-size") int size) {
    this.cookie = cookie;
    this.header = header;
    this.size = size;
  }

  void register(@Observes Filters filters) {
    filters.register(this::pass, BEFORE_ALL_OTHERS);
  }

  private void pass(RoutingContext request) {
    if (BearerTokens.in(request).isPresent() || request.normalizedPath().startsWith(OPEN311)) {
      String pair = random();
      request.request().headers().set(header, pair);
      request.response().addCookie(Cookie.cookie(cookie, pair));
      // For the check only: a program keeps no cookie, and what sets one is kept by no cache.
      request.addHeadersEndHandler(ended -> request.response().removeCookies(cookie, false));
    }
    request.next();
  }

  private String random() {
    byte[] bytes = new byte[size];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
