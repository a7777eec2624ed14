package in.namaste.ticket.photos;

import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Links to photos that end by themselves and cannot be made by anyone without the key. */
@ApplicationScoped
public class MediaLinks {

  static final String PATH = "/desk/media/";

  /** Links made within one hour are the same, so that browsers keep what they have. */
  private static final Duration LIFE = Duration.ofHours(2);

  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;
  private final Clock clock;

  MediaLinks(@ConfigProperty(name = "namaste.media.link-key") String key, Clock clock) {
    this.key = new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    this.clock = clock;
  }

  /** A link that works for one to two hours from now. */
  public String to(Shelf shelf, Evidence evidence) {
    long until = clock.instant().truncatedTo(ChronoUnit.HOURS).plus(LIFE).getEpochSecond();
    String shelfName = shelf.name().toLowerCase(Locale.ROOT);
    return PATH
        + shelfName
        + "/"
        + evidence.sha256()
        + "?type="
        + URLEncoder.encode(evidence.mediaType(), StandardCharsets.UTF_8)
        + "&until="
        + until
        + "&signature="
        + sign(shelfName, evidence.sha256(), evidence.mediaType(), until);
  }

  /** Whether the link was made here and has not ended. */
  boolean isGood(String shelf, String sha256, String mediaType, long until, String signature) {
    return Instant.ofEpochSecond(until).isAfter(clock.instant())
        && MessageDigest.isEqual(
            sign(shelf, sha256, mediaType, until).getBytes(StandardCharsets.UTF_8),
            signature.getBytes(StandardCharsets.UTF_8));
  }

  private String sign(String shelf, String sha256, String mediaType, long until) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      byte[] signature =
          mac.doFinal(
              String.join("\n", shelf, sha256, mediaType, Long.toString(until))
                  .getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has " + ALGORITHM, e);
    }
  }
}
