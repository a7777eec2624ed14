package in.namaste.ticket.inbox;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Reads the part of an address behind the question mark, kept in a form or a table. */
final class Queries {

  private Queries() {}

  /** Its pairs; what cannot be read is left out. */
  static MultivaluedMap<String, String> read(String query) {
    MultivaluedMap<String, String> pairs = new MultivaluedHashMap<>();
    for (String pair : query.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        add(pairs, pair.substring(0, equals), pair.substring(equals + 1));
      }
    }
    return pairs;
  }

  private static void add(MultivaluedMap<String, String> pairs, String key, String value) {
    try {
      pairs.add(key, URLDecoder.decode(value, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException wrongEscape) {
      pairs.remove(key);
    }
  }
}
