package in.namaste.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Passes over a wish for a language that cannot be read, and refuses a kind of body that is none:
 * the framework would answer both with a failure.
 */
class ReadableHeaders {

  /** Before sign-in and routes. */
  private static final int FIRST = 1_000;

  private static final int UNSUPPORTED = 415;

  private static final Pattern MEDIA_TYPE =
      Pattern.compile("\\s*[\\w!#$&^.+*-]+/[\\w!#$&^.+*-]+\\s*(;.*)?");

  private static final String WISH =
      "\\s*(\\*|[A-Za-z0-9-]+)\\s*(;\\s*q\\s*=\\s*(0(\\.\\d*)?|1(\\.0*)?)\\s*)?";

  private static final Pattern WISHES = Pattern.compile(WISH + "(," + WISH + ")*+");

  void guard(@Observes Filters filters) {
    filters.register(ReadableHeaders::check, FIRST);
  }

  private static void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (!isLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))) {
      request.headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
    }
    if (isMediaType(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
      routing.next();
    } else {
      routing.response().setStatusCode(UNSUPPORTED).end();
    }
  }

  static boolean isLanguage(String wished) {
    return wished == null || WISHES.matcher(wished).matches();
  }

  static boolean isMediaType(String type) {
    return type == null || MEDIA_TYPE.matcher(type).matches();
  }
}
