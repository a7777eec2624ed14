package in.namaste.media.camera;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Takes out of a JPEG what tells about the sender: place, device, time, thumbnails and comments
 * stand in the segments APP0 to APP15 and COM, and phones hang films behind the picture's end. The
 * picture itself is copied as it is. Kept are JFIF (APP0), Adobe's colour transform (APP14), a
 * colour profile (APP2), and of Exif the orientation alone, or photos would lie on their side.
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
  private static final int FIRST_RESTART = 0xD0;
  private static final int LAST_RESTART = 0xD7;
  private static final byte[] JFIF = bytes("JFIF\0");
  private static final byte[] EXIF = bytes("Exif\0\0");
  private static final byte[] XMP = bytes("http://ns.adobe.com/xap/1.0/\0");
  private static final byte[] COLOUR_PROFILE = bytes("ICC_PROFILE\0");

  /** JFIF without its thumbnail, whose width and height stand in the last two bytes. */
  private static final int JFIF_ALONE = 14;

  private final DataInputStream in;
  private final OutputStream to;
  private final CameraNotes notes;
  private boolean turned;

  private JpegMetadata(InputStream from, OutputStream to, CameraNotes notes) {
    this.in = new DataInputStream(from);
    this.to = to;
    this.notes = notes;
  }

  /**
   * Copies a JPEG without its metadata.
   *
   * @param notes gets what the camera wrote
   * @throws IOException if it is no JPEG or ends before its picture
   */
  static void strip(InputStream from, OutputStream to, CameraNotes notes) throws IOException {
    new JpegMetadata(from, to, notes).copy();
  }

  private void copy() throws IOException {
    if (in.readUnsignedShort() != 0xFFD8) {
      throw new IOException("not a JPEG");
    }
    write(0xFF, 0xD8);
    int marker = next();
    while (marker != END) {
      byte[] segment = segment();
      byte[] kept = kept(marker, segment);
      if (kept != null) {
        write(0xFF, marker, (kept.length + 2) >> 8, (kept.length + 2) & 0xFF);
        to.write(kept);
      }
      marker = marker == START_OF_SCAN ? scan() : next();
    }
    write(0xFF, END);
  }

  private int next() throws IOException {
    if (in.readUnsignedByte() != 0xFF) {
      throw new IOException("broken JPEG");
    }
    int marker = in.readUnsignedByte();
    while (marker == 0xFF) {
      marker = in.readUnsignedByte();
    }
    return marker;
  }

  private byte[] segment() throws IOException {
    int length = in.readUnsignedShort() - 2;
    if (length < 0) {
      throw new IOException("broken JPEG");
    }
    byte[] segment = new byte[length];
    in.readFully(segment);
    return segment;
  }

  /**
   * Copies the picture's data up to the next marker, which is the end where the file breaks off.
   */
  private int scan() throws IOException {
    int one = in.read();
    while (one >= 0) {
      if (one != 0xFF) {
        to.write(one);
        one = in.read();
        continue;
      }
      int marker = in.read();
      while (marker == 0xFF) {
        marker = in.read();
      }
      if (marker < 0) {
        return END;
      }
      boolean data = marker == 0 || (marker >= FIRST_RESTART && marker <= LAST_RESTART);
      if (!data) {
        return marker;
      }
      write(0xFF, marker);
      one = in.read();
    }
    return END;
  }

  private void write(int... unsignedBytes) throws IOException {
    for (int one : unsignedBytes) {
      to.write(one);
    }
  }

  /** What stays of a segment; null when nothing does. */
  private byte[] kept(int marker, byte[] segment) {
    return switch (marker) {
      case APP0 -> begins(segment, JFIF) ? jfif(segment) : null;
      case APP1 -> camera(segment);
      case APP2 -> begins(segment, COLOUR_PROFILE) ? segment : null;
      case APP14 -> segment;
      default -> (marker > APP0 && marker <= APP15) || marker == COMMENT ? null : segment;
    };
  }

  private static byte[] jfif(byte[] segment) {
    if (segment.length <= JFIF_ALONE) {
      return segment;
    }
    byte[] alone = Arrays.copyOf(segment, JFIF_ALONE);
    alone[JFIF_ALONE - 2] = 0;
    alone[JFIF_ALONE - 1] = 0;
    return alone;
  }

  private byte[] camera(byte[] segment) {
    if (begins(segment, XMP)) {
      notes.xmp(Arrays.copyOfRange(segment, XMP.length, segment.length));
    }
    if (!begins(segment, EXIF)) {
      return null;
    }
    notes.exif(Arrays.copyOfRange(segment, EXIF.length, segment.length));
    if (turned || notes.orientation() == 1) {
      return null;
    }
    turned = true;
    var exif = new ByteArrayOutputStream();
    exif.writeBytes(EXIF);
    exif.writeBytes(Orientation.tiff(notes.orientation()));
    return exif.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean begins(byte[] bytes, byte[] wanted) {
    return bytes.length >= wanted.length
        && Arrays.equals(bytes, 0, wanted.length, wanted, 0, wanted.length);
  }
}
