package in.namaste.media.camera;

import java.nio.ByteBuffer;

/** The smallest Exif block: it says which way up a photo is and nothing else. */
final class Orientation {

  private static final int LENGTH = 26;
  private static final short TAG = 0x0112;
  private static final short UNSIGNED_SHORT = 3;

  private Orientation() {}

  /**
   * The block from its TIFF header on.
   *
   * @param orientation 1 to 8 as Exif numbers it
   */
  static byte[] tiff(int orientation) {
    return ByteBuffer.allocate(LENGTH)
        .put(new byte[] {'M', 'M', 0, 42})
        .putInt(8)
        .putShort((short) 1)
        .putShort(TAG)
        .putShort(UNSIGNED_SHORT)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .array();
  }
}
