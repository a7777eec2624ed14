package in.namaste.ticket.open311;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often one address may read without a key, so that one reader leaves room for all others. No
 * address is kept: only a digest that nobody can make without a key of this process, and only for
 * the minute that counts.
 */
@ApplicationScoped
class ReadLimit {

  /** The time over which reads are counted. */
  static final Duration TIME = Duration.ofMinutes(1);

  /** So many readers are told apart; beyond that some begin anew. */
  private static final long MOST_READERS = 100_000;

  private static final String MAC = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final int reads;
  private final SecretKeySpec key;
  private final Cache<UUID, Bucket> readers =
      Caffeine.newBuilder().maximumSize(MOST_READERS).expireAfterAccess(TIME).build();

  /**
   * A limit.
   *
   * @param reads within {@link #TIME}, for one address
   */
  ReadLimit(@ConfigProperty(name = "namaste.open311.reads-per-minute") int reads) {
    this.reads = reads;
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    this.key = new SecretKeySpec(random, MAC);
  }

  /** Counts one read: how long the address has to wait before it may make it; zero for now. */
  Duration count(String address) {
    var probe = readers.get(digest(address), unknown -> full()).tryConsumeAndReturnRemaining(1);
    return Duration.ofNanos(probe.getNanosToWaitForRefill());
  }

  int reads() {
    return reads;
  }

  private Bucket full() {
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(reads).refillIntervally(reads, TIME))
        .build();
  }

  private UUID digest(String address) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(key);
      ByteBuffer digest = ByteBuffer.wrap(mac.doFinal(address.getBytes(StandardCharsets.UTF_8)));
      return new UUID(digest.getLong(), digest.getLong());
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has " + MAC, e);
    }
  }
}
