package in.namaste.ticket.photos;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** Tells an image's type by its first bytes; what the browser says about it counts for nothing. */
final class PhotoType {

  private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
  private static final byte[] PNG = HexFormat.of().parseHex("89504e470d0a1a0a");

  private PhotoType() {}

  /** The media type of a photo that WhatsApp can show, or empty for anything else. */
  static Optional<String> of(byte[] bytes) {
    if (startsWith(bytes, JPEG)) {
      return Optional.of("image/jpeg");
    }
    return startsWith(bytes, PNG) ? Optional.of("image/png") : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, byte[] mark) {
    return bytes.length > mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }
}
