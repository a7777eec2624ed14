package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.net.URI;
import java.net.URISyntaxException;

/** Web addresses in messages: whole, http or https. */
final class Links {

  private Links() {}

  static void check(String path, String link) {
    try {
      URI uri = new URI(link);
      boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
      if (!web || uri.getHost() == null) {
        throw Refusal.invalid(path, "must be a whole http or https address");
      }
    } catch (URISyntaxException e) {
      throw Refusal.invalid(path, "is not a web address: " + e.getReason());
    }
  }
}
