package in.namaste.feedback.sources;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The sources of one day. Its key is random, stands nowhere else and goes with it; whoever has all
 * that this service ever stored, published or logged cannot tell which answers came from one place.
 */
final class SourceDay {

  /**
   * Behind one address there may be so many phones, in a household or behind a carrier's gateway.
   */
  static final int PHONES_BEHIND_AN_ADDRESS = 3;

  /** Of all devices together, and of all addresses: at most 15 MB each. */
  private static final long MOST_IDS = 50_000;

  private static final String ALGORITHM = "HmacSHA256";
  private static final int KEY_BYTES = 32;

  private final LocalDate date;
  private final SecretKeySpec key;
  private final SourceCounts devices;
  private final SourceCounts addresses;

  private SourceDay(LocalDate date, SecretKeySpec key, long mostIds) {
    this.date = date;
    this.key = key;
    this.devices = new SourceCounts(FromSource.FLOOD, mostIds);
    this.addresses = new SourceCounts(FromSource.FLOOD * PHONES_BEHIND_AN_ADDRESS, mostIds);
  }

  static SourceDay begin(LocalDate date) {
    return begin(date, MOST_IDS);
  }

  static SourceDay begin(LocalDate date, long mostIds) {
    byte[] random = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(random);
    return new SourceDay(date, new SecretKeySpec(random, ALGORITHM), mostIds);
  }

  boolean isOf(LocalDate day) {
    return date.equals(day);
  }

  /**
   * Counts one answer of a device, and of its address whatever the device calls itself: a third of
   * the address's answers are taken for one phone's at least.
   */
  FromSource count(String office, UUID submission, String address, String userAgent) {
    byte[] prefix = AddressPrefix.of(address);
    FromSource device = devices.count(blind("device", office, prefix, userAgent), submission);
    FromSource place = addresses.count(blind("address", office, prefix, ""), submission);
    return new FromSource(
        Math.max(device.number(), Math.ceilDiv(place.number(), PHONES_BEHIND_AN_ADDRESS)),
        place.earlier() == null ? device.earlier() : place.earlier());
  }

  /** Counts back one answer, so that the next one gets its number. */
  void uncount(String office, UUID submission, String address, String userAgent) {
    byte[] prefix = AddressPrefix.of(address);
    devices.uncount(blind("device", office, prefix, userAgent), submission);
    addresses.uncount(blind("address", office, prefix, ""), submission);
  }

  private BlindSource blind(String kind, String office, byte[] prefix, String userAgent) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      mac.update((kind + '\0' + office + '\0').getBytes(StandardCharsets.UTF_8));
      mac.update((byte) prefix.length);
      mac.update(prefix);
      ByteBuffer code = ByteBuffer.wrap(mac.doFinal(userAgent.getBytes(StandardCharsets.UTF_8)));
      return new BlindSource(code.getLong(), code.getLong());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java has HmacSHA256", e);
    }
  }
}
