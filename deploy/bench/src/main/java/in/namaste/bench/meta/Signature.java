package in.namaste.bench.meta;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs webhook bodies as Meta does: HMAC-SHA256 over the raw bytes, keyed with the app secret. */
public final class Signature {

  private static final String ALGORITHM = "HmacSHA256";

  private Signature() {}

  /** The value of the header {@code X-Hub-Signature-256}. */
  public static String of(byte[] body, String appSecret) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(appSecret.getBytes(StandardCharsets.US_ASCII), ALGORITHM));
      return "sha256=" + HexFormat.of().formatHex(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
