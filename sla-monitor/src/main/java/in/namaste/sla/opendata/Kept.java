package in.namaste.sla.opendata;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** How long browsers and caches may keep what was published. */
final class Kept {

  /** Ten minutes after midnight everybody has the new day's; in seconds. */
  private static final int SECONDS = 600;

  /** Before the first publication it is looked again soon; in seconds. */
  private static final int SECONDS_WITHOUT = 10;

  private Kept() {}

  static Response in(
      Response.ResponseBuilder answer, EntityTag tag, Optional<Publication> publication) {
    return answer
        .tag(tag)
        .header(
            "Cache-Control",
            "public, max-age=" + (publication.isPresent() ? SECONDS : SECONDS_WITHOUT))
        // The language of a page may be remembered there.
        .header("Vary", "Cookie")
        .build();
  }
}
