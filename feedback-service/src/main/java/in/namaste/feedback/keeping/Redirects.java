package in.namaste.feedback.keeping;

import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Where a browser goes after a form was taken, so that loading the page again sends nothing. */
final class Redirects {

  private Redirects() {}

  /** To a page that says that it was done. */
  static Response done(String path) {
    return Response.seeOther(URI.create(path + "?done=yes")).build();
  }
}
