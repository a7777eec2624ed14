package in.namaste.simulator.webhooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The value of {@code X-Hub-Signature-256}: HMAC-SHA256 of the very bytes that are posted. */
public final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /** Signs with the app secret; of a comma-separated list with the first. */
  public Signature(String secrets) {
    String first = secrets.split(",", 2)[0].strip();
    key = new SecretKeySpec(first.getBytes(StandardCharsets.US_ASCII), ALGORITHM);
  }

  public String of(byte[] body) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
