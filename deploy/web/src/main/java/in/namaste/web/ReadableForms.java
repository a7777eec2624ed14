package in.namaste.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import jakarta.enterprise.event.Observes;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.common.headers.HeaderUtil;
import org.jboss.resteasy.reactive.common.util.URLUtils;

/**
 * Reads a form before the framework does, whose own reader never answers one that ends in a wrong
 * escape. A form with files is left to it: that one is too large to be held, and {@link
 * UnreadableForms} answers for it.
 */
class ReadableForms {

  static final String FORM = "application/x-www-form-urlencoded";

  /** Before sign-in and routes, after {@link ReadableHeaders}. */
  private static final int AFTER_HEADERS = 900;

  private static final int TOO_LARGE = 413;

  private static final Pattern NOTHING = Pattern.compile("(?<![^&])=++(?![^&])");

  /** Of a whole body, in bytes. */
  private final long limit;

  ReadableForms(BodyLimits limits) {
    this.limit = limits.ofWords();
  }

  void guard(@Observes Filters filters) {
    filters.register(this::check, AFTER_HEADERS);
  }

  private void check(RoutingContext routing) {
    HttpServerRequest request = routing.request();
    String type = request.getHeader(HttpHeaders.CONTENT_TYPE);
    if (type == null || !type.regionMatches(true, 0, FORM, 0, FORM.length())) {
      routing.next();
      return;
    }
    if (HttpHeaders.CONTINUE.toString().equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
      routing.response().writeContinue();
    }
    Buffer body = Buffer.buffer();
    request.handler(
        part -> {
          if (body.length() + part.length() <= limit) {
            body.appendBuffer(part);
          } else if (!routing.response().ended()) {
            UnreadableForms.unread(routing).setStatusCode(TOO_LARGE).end();
          }
        });
    request.endHandler(
        end -> {
          if (routing.response().ended()) {
            return;
          }
          String form = body.toString(StandardCharsets.ISO_8859_1);
          if (isReadable(form, type)) {
            ((RoutingContextInternal) routing)
                .setBody(Buffer.buffer(withoutNothing(form), StandardCharsets.ISO_8859_1.name()));
            routing.next();
          } else {
            UnreadableForms.refuse(routing);
          }
        });
  }

  /** Without fields that have neither name nor value, in which the framework looks for both. */
  static String withoutNothing(String form) {
    return NOTHING.matcher(form).replaceAll("");
  }

  /** Whether the framework's own decoding will read it, names and values alike. */
  static boolean isReadable(String form, String type) {
    String named = HeaderUtil.extractQuotedValueFromHeader(type, "charset");
    try {
      Charset charset = named == null ? StandardCharsets.UTF_8 : Charset.forName(named);
      for (String field : form.split("[&=]", -1)) {
        URLUtils.decode(field, charset, true, new StringBuilder());
      }
      return true;
    } catch (IllegalArgumentException wrongEscapeOrCharset) {
      return false;
    }
  }
}
