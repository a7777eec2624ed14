package in.namaste.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.BadRequestException;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.core.request.AcceptHeaders;

/**
 * Passes over a wish for a language or another kind of answer that cannot be read, and refuses a
 * kind of body that is none: the framework would answer all of them with a failure.
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

  /** What a client may wish of an answer, each with the framework's reading of it. */
  private static final Map<String, Consumer<String>> READINGS =
      Map.of(
          HttpHeaders.ACCEPT.toString(), AcceptHeaders::getMediaTypeQualityValues,
          HttpHeaders.ACCEPT_CHARSET.toString(), AcceptHeaders::getStringQualityValues,
          HttpHeaders.ACCEPT_ENCODING.toString(), AcceptHeaders::getStringQualityValues,
          HttpHeaders.ACCEPT_LANGUAGE.toString(), AcceptHeaders::getLocaleQualityValues);

  void guard(@Observes Filters filters) {
    filters.register(ReadableHeaders::check, FIRST);
  }

  private static void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    if (!isLanguage(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))) {
      request.headers().remove(HttpHeaders.ACCEPT_LANGUAGE);
    }
    for (String name : READINGS.keySet()) {
      if (!request.headers().getAll(name).stream().allMatch(wish -> isRead(name, wish))) {
        request.headers().remove(name);
      }
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

  /** Whether the framework, choosing among answers, will read this wish. */
  static boolean isRead(String name, String wish) {
    try {
      READINGS.get(name).accept(wish);
      return true;
    } catch (BadRequestException | IndexOutOfBoundsException unreadable) {
      return false;
    }
  }

  static boolean isMediaType(String type) {
    return type == null || MEDIA_TYPE.matcher(type).matches();
  }
}
