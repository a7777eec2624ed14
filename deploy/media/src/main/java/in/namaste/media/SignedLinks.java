package in.namaste.media;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs links to files: they end by themselves and nobody can make one without the key. */
public final class SignedLinks {

  /** Links made within one hour are the same, so that browsers keep what they have. */
  private static final Duration LIFE = Duration.ofHours(2);

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  public SignedLinks(String key, Clock clock) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /**
   * A link that works for one to two hours from now.
   *
   * @param under path that the service answers, with its last slash
   * @param mediaType what the file is sent as
   */
  public String to(String under, MediaName name, String mediaType) {
    long until = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE).getEpochSecond();
    return under
        + name.shelf()
        + "/"
        + name.sha256()
        + "?type="
        + URLEncoder.encode(mediaType, StandardCharsets.UTF_8)
        + "&until="
        + until
        + "&signature="
        + sign(name, mediaType, until);
  }

  /**
   * Whether the link was made with this key and has not ended.
   *
   * @param until any number at all: it comes from whoever calls
   */
  public boolean isGood(MediaName name, String mediaType, long until, String signature) {
    return until > clock.instant().getEpochSecond()
        && MessageDigest.isEqual(
            sign(name, mediaType, until).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(MediaName name, String mediaType, long until) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature =
          mac.doFinal(
              String.join("\n", name.shelf(), name.sha256(), mediaType, Long.toString(until))
                  .getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
