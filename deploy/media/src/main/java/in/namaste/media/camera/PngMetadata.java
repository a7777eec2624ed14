package in.namaste.media.camera;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Takes out of a PNG what tells about the sender: texts, Exif, the time, all that is not known and
 * what hangs behind the end. Chunks that the picture is drawn from are copied as they are; of Exif
 * the orientation stays.
 */
final class PngMetadata {

  private static final long SIGNATURE = 0x89504E470D0A1A0AL;
  private static final String END = "IEND";
  private static final String EXIF = "eXIf";
  private static final String TEXT = "iTXt";

  /** PNG third edition, chunks that change what is seen, those of moving pictures among them. */
  private static final Set<String> DRAWN =
      Set.of(
          "IHDR", "PLTE", "IDAT", END, "tRNS", "gAMA", "cHRM", "sRGB", "iCCP", "sBIT", "bKGD",
          "pHYs", "hIST", "sPLT", "acTL", "fcTL", "fdAT", "cICP", "mDCV", "cLLI");

  private static final byte[] XMP = "XML:com.adobe.xmp\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
  private static final int CHECKSUM = 4;

  private final DataInputStream in;
  private final DataOutputStream to;
  private final CameraNotes notes;

  private PngMetadata(InputStream from, OutputStream to, CameraNotes notes) {
    this.in = new DataInputStream(from);
    this.to = new DataOutputStream(to);
    this.notes = notes;
  }

  /**
   * Copies a PNG without its metadata.
   *
   * @param notes gets what the camera wrote
   * @throws IOException if it is no PNG or has no end
   */
  static void strip(InputStream from, OutputStream to, CameraNotes notes) throws IOException {
    new PngMetadata(from, to, notes).copy();
  }

  private void copy() throws IOException {
    if (in.readLong() != SIGNATURE) {
      throw new IOException("not a PNG");
    }
    to.writeLong(SIGNATURE);
    String type = "";
    while (!type.equals(END)) {
      int length = in.readInt();
      if (length < 0) {
        throw new IOException("broken PNG");
      }
      type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
      if (DRAWN.contains(type)) {
        to.writeInt(length);
        to.writeBytes(type);
        copy((long) length + CHECKSUM);
      } else {
        leaveOut(type, length);
      }
    }
    to.flush();
  }

  private void copy(long length) throws IOException {
    byte[] some = new byte[8192];
    for (long left = length; left > 0; ) {
      int read = in.readNBytes(some, 0, (int) Math.min(some.length, left));
      if (read == 0) {
        throw new IOException("broken PNG");
      }
      to.write(some, 0, read);
      left -= read;
    }
  }

  private void leaveOut(String type, int length) throws IOException {
    boolean told = type.equals(EXIF) || type.equals(TEXT);
    if (!told || length > CameraNotes.MOST) {
      in.skipNBytes((long) length + CHECKSUM);
      return;
    }
    byte[] content = new byte[length];
    in.readFully(content);
    in.skipNBytes(CHECKSUM);
    if (type.equals(EXIF)) {
      notes.exif(content);
      writeOrientation();
    } else {
      readText(content);
    }
  }

  private void readText(byte[] text) {
    boolean xmp =
        text.length > XMP.length && Arrays.equals(text, 0, XMP.length, XMP, 0, XMP.length);
    if (xmp) {
      // Language and translated keyword stand before the packet, each with a zero after it.
      String rest = new String(text, XMP.length, text.length - XMP.length, StandardCharsets.UTF_8);
      String packet = rest.substring(rest.indexOf('\0', rest.indexOf('\0') + 1) + 1);
      notes.xmp(packet.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void writeOrientation() throws IOException {
    if (notes.orientation() == 1) {
      return;
    }
    byte[] tiff = Orientation.tiff(notes.orientation());
    var checksum = new CRC32();
    checksum.update(EXIF.getBytes(StandardCharsets.ISO_8859_1));
    checksum.update(tiff);
    to.writeInt(tiff.length);
    to.writeBytes(EXIF);
    to.write(tiff);
    to.writeInt((int) checksum.getValue());
  }
}
