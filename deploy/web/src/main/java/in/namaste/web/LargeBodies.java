package in.namaste.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;

/**
 * Refuses a body without files that is larger than words are, before anything of it is held and
 * before anybody has signed in. A form with files is taken where there is room for files only, and
 * those are behind the sign-in. Forms are counted while they are read ({@link ReadableForms}),
 * forms with files by the framework.
 */
class LargeBodies {

  private static final String FILES = "multipart/";

  /** After {@link ReadableHeaders}, before {@link ReadableForms}. */
  private static final int AFTER_HEADERS = 950;

  private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

  private static final int BAD_REQUEST = 400;
  private static final int LENGTH_REQUIRED = 411;
  private static final int TOO_LARGE = 413;

  private final BodyLimits limits;

  LargeBodies(BodyLimits limits) {
    this.limits = limits;
  }

  void guard(@Observes Filters filters) {
    // Where there is one limit for all, the framework counts what comes in pieces.
    if (limits.wordsEndSooner()) {
      filters.register(this::check, AFTER_HEADERS);
    }
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    boolean filesTaken = limits.areFilesTaken(routing.normalizedPath());
    if (is(type, FILES) && filesTaken) {
      routing.next();
      return;
    }
    String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null) {
      answer(routing, refusal(length));
    } else {
      boolean uncounted = request.headers().contains(HttpHeaders.TRANSFER_ENCODING);
      // Behind the sign-in programs may send in pieces; the framework counts those.
      boolean refused = uncounted && !filesTaken && !is(type, ReadableForms.FORM);
      answer(routing, refused ? LENGTH_REQUIRED : 0);
    }
  }

  private int refusal(String length) {
    if (!NUMBER.matcher(length).matches()) {
      return BAD_REQUEST;
    }
    return Long.parseLong(length) > limits.ofWords() ? TOO_LARGE : 0;
  }

  private static boolean is(String type, String kind) {
    return type != null && type.regionMatches(true, 0, kind, 0, kind.length());
  }

  private static void answer(RoutingContext routing, int refused) {
    if (refused == 0) {
      routing.next();
    } else {
      UnreadableForms.unread(routing).setStatusCode(refused).end();
    }
  }
}
