package in.namaste.simulator.media;

import in.namaste.simulator.SimulatorClock;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;

/** Download addresses in the shape of Meta's, good for five minutes. */
@Singleton
public class MediaLinks {

  /** Where downloads are served. */
  public static final String PATH = "/whatsapp_business/attachments/";

  private static final Duration LIFE = Duration.ofMinutes(5);

  private final SimulatorClock clock;
  private final String salt;

  MediaLinks(SimulatorClock clock) {
    this.clock = clock;
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    salt = HexFormat.of().formatHex(random);
  }

  /** A fresh address; {@code base} is scheme, host and port. */
  public String to(Media media, String base) {
    long expires = clock.now().plus(LIFE).getEpochSecond();
    return base
        + PATH
        + "?mid=%s&ext=%d&hash=%s".formatted(media.id(), expires, hash(media.id(), expires));
  }

  /** Whether an address was made here and is still good. */
  public boolean isGood(String id, long expires, String hash) {
    boolean ours =
        MessageDigest.isEqual(
            hash(id, expires).getBytes(StandardCharsets.UTF_8),
            hash.getBytes(StandardCharsets.UTF_8));
    return ours && clock.now().getEpochSecond() < expires;
  }

  private String hash(String id, long expires) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      String text = salt + "/" + id + "/" + expires;
      return HexFormat.of()
          .formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)))
          .substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
