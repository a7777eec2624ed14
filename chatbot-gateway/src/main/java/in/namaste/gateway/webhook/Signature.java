package in.namaste.gateway.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Meta's signature over the raw bytes of a webhook: HMAC-SHA256 with the app secret, in the header
 * {@code X-Hub-Signature-256: sha256=<hex>}. While the secret is being changed two are accepted.
 */
final class Signature {

  private static final String ALGORITHM = "HmacSHA256";
  private static final String PREFIX = "sha256=";
  private static final int HEX_LENGTH = 64;

  private final List<SecretKeySpec> keys;

  /**
   * @param secrets app secrets, separated by commas
   * @throws IllegalArgumentException if none is given: an empty secret would let everybody in
   */
  Signature(String secrets) {
    keys =
        Arrays.stream(secrets.split(",", -1))
            .map(String::strip)
            .filter(secret -> !secret.isEmpty())
            .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
            .toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("WHATSAPP_APP_SECRET is empty");
    }
  }

  /** Whether the header signs exactly these bytes with one of the secrets. */
  boolean signs(byte[] body, String header) {
    if (header == null
        || !header.startsWith(PREFIX)
        || header.length() != PREFIX.length() + HEX_LENGTH) {
      return false;
    }
    byte[] claimed;
    try {
      claimed = HexFormat.of().parseHex(header.substring(PREFIX.length()));
    } catch (IllegalArgumentException notHex) {
      return false;
    }
    boolean found = false;
    for (SecretKeySpec key : keys) {
      found |= MessageDigest.isEqual(digest(key, body), claimed);
    }
    return found;
  }

  private static byte[] digest(SecretKeySpec key, byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac.doFinal(body);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
