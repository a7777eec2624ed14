package in.namaste.gateway.media;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a JPEG what tells about the sender: place, device, time, thumbnail and comments
 * stand in the segments APP1 to APP15 and COM before the picture. The picture itself is copied as
 * it is. Kept are JFIF (APP0), Adobe's colour transform (APP14), a colour profile (APP2), and of
 * Exif the orientation alone, or photos would lie on their side.
 */
final class JpegMetadata {

  private static final int START_OF_SCAN = 0xDA;
  private static final int END = 0xD9;
  private static final int COMMENT = 0xFE;
  private static final int APP0 = 0xE0;
  private static final int APP1 = 0xE1;
  private static final int APP2 = 0xE2;
  private static final int APP14 = 0xEE;
  private static final int APP15 = 0xEF;
  private static final int ORIENTATION = 0x0112;
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final String COLOUR_PROFILE = "ICC_PROFILE\0";

  private JpegMetadata() {}

  /**
   * Copies a JPEG without its metadata.
   *
   * @throws IOException if it is no JPEG or ends before its picture
   */
  static void strip(InputStream from, OutputStream to) throws IOException {
    var in = new DataInputStream(from);
    if (in.readUnsignedShort() != 0xFFD8) {
      throw new IOException("not a JPEG");
    }
    to.write(0xFF);
    to.write(0xD8);
    int marker = next(in);
    while (marker != START_OF_SCAN && marker != END) {
      byte[] segment = new byte[segmentLength(in)];
      in.readFully(segment);
      byte[] kept = kept(marker, segment);
      if (kept != null) {
        write(to, marker, kept);
      }
      marker = next(in);
    }
    to.write(0xFF);
    to.write(marker);
    in.transferTo(to);
  }

  private static int next(DataInputStream in) throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new IOException("broken JPEG");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private static int segmentLength(DataInputStream in) throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new EOFException("broken JPEG");
    }
    return length;
  }

  private static void write(OutputStream to, int marker, byte[] segment) throws IOException {
    to.write(0xFF);
    to.write(marker);
    to.write((segment.length + 2) >> 8);
    to.write((segment.length + 2) & 0xFF);
    to.write(segment);
  }

  /** What stays of a segment; null when nothing does. */
  private static byte[] kept(int marker, byte[] segment) {
    if (marker == APP1) {
      int orientation = orientation(segment);
      return orientation > 1 ? exif(orientation) : null;
    }
    if (marker == APP2) {
      return begins(segment, COLOUR_PROFILE.getBytes(StandardCharsets.ISO_8859_1)) ? segment : null;
    }
    boolean application = marker > APP0 && marker <= APP15 && marker != APP14;
    return application || marker == COMMENT ? null : segment;
  }

  /** How to turn the photo, 1 to 8 as Exif numbers it; 1 if nothing is said. */
  private static int orientation(byte[] segment) {
    if (!begins(segment, EXIF) || segment.length < EXIF.length + 8) {
      return 1;
    }
    ByteBuffer tiff = ByteBuffer.wrap(segment, EXIF.length, segment.length - EXIF.length).slice();
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    if (directory < 8 || directory > tiff.limit() - 2) {
      return 1;
    }
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries && directory + 2 + (i + 1) * 12 <= tiff.limit(); i++) {
      int entry = directory + 2 + i * 12;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** The smallest Exif that tells an orientation. */
  private static byte[] exif(int orientation) {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(EXIF);
    bytes.writeBytes(
        ByteBuffer.allocate(26)
            .put(new byte[] {'M', 'M', 0, 42})
            .putInt(8)
            .putShort((short) 1)
            .putShort((short) ORIENTATION)
            .putShort((short) 3)
            .putInt(1)
            .putShort((short) orientation)
            .putShort((short) 0)
            .putInt(0)
            .array());
    return bytes.toByteArray();
  }

  private static boolean begins(byte[] bytes, byte[] wanted) {
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
