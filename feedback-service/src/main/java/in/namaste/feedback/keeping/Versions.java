package in.namaste.feedback.keeping;

import jakarta.ws.rs.core.MultivaluedMap;

/** The version of what a page showed, in a hidden field of its forms. */
final class Versions {

  private static final String FIELD = "version";
  private static final String NUMBER = "[0-9]{1,9}";

  private Versions() {}

  /** The version that was seen; 0, which nothing ever has, if the form does not say. */
  static long of(MultivaluedMap<String, String> fields) {
    String seen = fields.getFirst(FIELD);
    return seen != null && seen.matches(NUMBER) ? Long.parseLong(seen) : 0;
  }
}
