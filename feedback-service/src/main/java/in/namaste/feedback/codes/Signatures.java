package in.namaste.feedback.codes;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Signs what this service gives out and takes back: codes in printed links and tokens of forms.
 * HMAC-SHA256 cut to 96 bits: short enough to print, far too long to guess over the network.
 */
@ApplicationScoped
public class Signatures {

  /** Length of a signature, in bytes. */
  public static final int LENGTH = 12;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int SHORTEST_KEY = 32;

  private final SecretKeySpec key;

  /**
   * Throws IllegalArgumentException if the key is shorter than 32 characters.
   *
   * @param key from {@code FEEDBACK_CODE_KEY}; the same for ever, printed codes hang on it
   */
  public Signatures(@ConfigProperty(name = "namaste.feedback.code-key") String key) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "FEEDBACK_CODE_KEY must have at least " + SHORTEST_KEY + " characters");
    }
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
  }

  /**
   * The signature of a text.
   *
   * @param purpose what it is signed for: a signature for one purpose is worth nothing for another
   */
  public byte[] sign(String purpose, String text) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((purpose + '\0' + text).getBytes(StandardCharsets.UTF_8));
      return Arrays.copyOf(mac.doFinal(), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }

  /** True if the signature is the text's; takes the same time whether it is or not. */
  public boolean isSigned(String purpose, String text, byte[] signature) {
    return MessageDigest.isEqual(sign(purpose, text), signature);
  }
}
