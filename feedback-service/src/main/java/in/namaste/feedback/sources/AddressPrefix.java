package in.namaste.feedback.sources;

import io.netty.util.NetUtil;
import java.util.Arrays;

/** The part of an address that stands for one household or phone. */
final class AddressPrefix {

  private static final int IPV4 = 4;

  /** A phone or a household gets a /64 of its own and changes the rest as it likes. */
  private static final int IPV6_PREFIX = 8;

  private static final byte[] MAPPED_IPV4 = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1};

  private AddressPrefix() {}

  /**
   * Of IPv4 the whole address, of IPv6 the first 64 bits.
   *
   * @param address as a literal; nothing is ever looked up
   * @return empty for what is no address: all of those are one source
   */
  static byte[] of(String address) {
    byte[] bytes = address == null ? null : NetUtil.createByteArrayFromIpAddressString(address);
    if (bytes == null) {
      return new byte[0];
    }
    if (bytes.length == IPV4) {
      return bytes;
    }
    boolean isMapped =
        Arrays.equals(bytes, 0, MAPPED_IPV4.length, MAPPED_IPV4, 0, MAPPED_IPV4.length);
    return isMapped
        ? Arrays.copyOfRange(bytes, MAPPED_IPV4.length, bytes.length)
        : Arrays.copyOf(bytes, IPV6_PREFIX);
  }
}
