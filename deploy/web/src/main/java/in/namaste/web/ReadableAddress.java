package in.namaste.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Refuses addresses that no page of ours has, before anything is asked of them: wrong escapes, and
 * control characters, which a database would fail on.
 */
class ReadableAddress {

  /** Before sign-in and routes. */
  private static final int FIRST = 1_000;

  void guard(@Observes Filters filters) {
    filters.register(ReadableAddress::check, FIRST);
  }

  private static void check(RoutingContext request) {
    if (isReadable(request.request().uri())) {
      request.next();
    } else {
      request
          .response()
          .setStatusCode(400)
          .putHeader("Content-Type", "text/plain; charset=utf-8")
          .end("यह पता सही नहीं है।\nThis address is not readable.\n");
    }
  }

  static boolean isReadable(String address) {
    try {
      return !TypedText.isUnwritten(URLDecoder.decode(address, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException wrongEscape) {
      return false;
    }
  }
}
