package in.namaste.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import java.util.Arrays;

/**
 * Says that a form cannot be read: cut short, or not built as a form is. The framework would call
 * that a failure of ours.
 */
class UnreadableForms {

  private static final int BAD_REQUEST = 400;

  /** Before the framework's own answer to failures, which stands last. */
  private static final int EARLY = -1_000;

  /** Where the framework reads forms. */
  private static final String READER = "org.jboss.resteasy.reactive.server.core.multipart.";

  void guard(@Observes Router router) {
    router.route().order(EARLY).failureHandler(UnreadableForms::answer);
  }

  private static void answer(RoutingContext routing) {
    if (!isOfForm(routing.failure())) {
      routing.next();
    } else if (!routing.response().headWritten()) {
      // A reader that failed is sometimes told that the body ended, and fails again.
      refuse(routing);
    }
  }

  static void refuse(RoutingContext routing) {
    unread(routing)
        .setStatusCode(BAD_REQUEST)
        .putHeader("Content-Type", "text/plain; charset=utf-8")
        .end(
            """
            फ़ॉर्म पूरा नहीं पहुँचा। पीछे जाकर फिर भेजें।
            The form did not arrive whole. Please go back and send it again.
            """);
  }

  /** An answer while more of the body may be on its way, which nobody will read. */
  static HttpServerResponse unread(RoutingContext routing) {
    return routing.response().putHeader("Connection", "close");
  }

  /** Whether the sender is to blame; a disk that takes no file is ours. */
  static boolean isOfForm(Throwable failure) {
    if (failure == null) {
      return false;
    }
    StackTraceElement[] steps = failure.getStackTrace();
    return steps.length > 0
        && !isFileSystem(steps[0])
        && Arrays.stream(steps).anyMatch(step -> step.getClassName().startsWith(READER));
  }

  private static boolean isFileSystem(StackTraceElement thrower) {
    return thrower.getClassName().startsWith("sun.nio.")
        || thrower.getClassName().startsWith("java.nio.file.");
  }
}
