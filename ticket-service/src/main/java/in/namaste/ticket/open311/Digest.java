package in.namaste.ticket.open311;

import in.namaste.ticket.entry.Attempt;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.TreeMap;

/**
 * Tells a client that repeats itself from a new request: the same fields to the same address within
 * a few minutes. The standard has no key for that.
 */
final class Digest {

  /** Longer than clients wait for an answer, shorter than a person who complains once more. */
  static final Duration SAME = Duration.ofMinutes(5);

  private Digest() {}

  /** The fields hold the secret api_key, so that nobody can guess words from the digest. */
  static Attempt of(Format format, MultivaluedMap<String, String> fields) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest((format + "\n" + new TreeMap<>(fields)).getBytes(StandardCharsets.UTF_8));
      return new Attempt("open311 " + HexFormat.of().formatHex(digest), SAME);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
