package in.namaste.media.camera;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * Takes Exif, XMP and all unknown chunks out of a WebP (RFC 9649). Chunks that the picture is drawn
 * from are copied as they are; of Exif the orientation stays. The header holds the length of the
 * whole and says what follows, so that a file is read twice.
 */
final class WebpMetadata {

  /** A file that can be opened again. */
  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  private static final Set<String> DRAWN =
      Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");
  private static final String EXTENDED = "VP8X";
  private static final String EXIF = "EXIF";
  private static final String XMP = "XMP ";
  private static final int HEADER = 12;
  private static final int CHUNK = 8;
  private static final int HAS_EXIF = 0x08;
  private static final int HAS_XMP = 0x04;
  private static final byte[] PREAMBLE = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);

  private final CameraNotes notes;
  private long drawn;
  private boolean extended;

  private WebpMetadata(CameraNotes notes) {
    this.notes = notes;
  }

  /** What is done with a chunk; all of its content and padding must be read. */
  @FunctionalInterface
  private interface Chunks {
    void next(String type, long length, InputStream content) throws IOException;
  }

  /**
   * Copies a WebP without its metadata.
   *
   * @param notes gets what the camera wrote
   * @throws IOException if it is no WebP or breaks off
   */
  static void strip(Source from, OutputStream to, CameraNotes notes) throws IOException {
    var webp = new WebpMetadata(notes);
    try (InputStream in = from.open()) {
      walk(in, webp::look);
    }
    try (InputStream in = from.open()) {
      webp.copy(in, to);
    }
  }

  private static void walk(InputStream in, Chunks chunks) throws IOException {
    ByteBuffer header = littleEndian(in, HEADER);
    if (!text(header, 0).equals("RIFF") || !text(header, 8).equals("WEBP")) {
      throw new IOException("not a WebP");
    }
    long left = unsigned(header, 4) - 4;
    while (left >= CHUNK) {
      ByteBuffer chunk = littleEndian(in, CHUNK);
      long length = unsigned(chunk, 4);
      chunks.next(text(chunk, 0), length, in);
      left -= CHUNK + padded(length);
    }
  }

  private void look(String type, long length, InputStream content) throws IOException {
    extended |= type.equals(EXTENDED);
    if (DRAWN.contains(type)) {
      drawn += CHUNK + padded(length);
    }
    boolean told = type.equals(EXIF) || type.equals(XMP);
    if (!told || length > CameraNotes.MOST) {
      content.skipNBytes(padded(length));
      return;
    }
    byte[] said = exactly(content, (int) length);
    content.skipNBytes(padded(length) - length);
    if (type.equals(XMP)) {
      notes.xmp(said);
    } else {
      notes.exif(withoutPreamble(said));
    }
  }

  /** The chunk begins with the TIFF header; some programs put JPEG's preamble before it. */
  private static byte[] withoutPreamble(byte[] exif) {
    boolean has =
        exif.length > PREAMBLE.length
            && Arrays.equals(exif, 0, PREAMBLE.length, PREAMBLE, 0, PREAMBLE.length);
    return has ? Arrays.copyOfRange(exif, PREAMBLE.length, exif.length) : exif;
  }

  private void copy(InputStream in, OutputStream to) throws IOException {
    boolean turned = extended && notes.orientation() != 1;
    byte[] tiff = Orientation.tiff(notes.orientation());
    long all = 4 + drawn + (turned ? CHUNK + tiff.length : 0);
    to.write(chunk("RIFF", all));
    to.write("WEBP".getBytes(StandardCharsets.ISO_8859_1));
    walk(in, (type, length, content) -> copy(type, length, content, to, turned));
    if (turned) {
      to.write(chunk(EXIF, tiff.length));
      to.write(tiff);
    }
  }

  private static void copy(
      String type, long length, InputStream content, OutputStream to, boolean turned)
      throws IOException {
    if (!DRAWN.contains(type)) {
      content.skipNBytes(padded(length));
      return;
    }
    to.write(chunk(type, length));
    long left = padded(length);
    if (type.equals(EXTENDED) && left > 0) {
      int flags = content.read() & ~(HAS_EXIF | HAS_XMP);
      to.write(turned ? flags | HAS_EXIF : flags);
      left--;
    }
    byte[] some = new byte[8192];
    while (left > 0) {
      int read = content.readNBytes(some, 0, (int) Math.min(some.length, left));
      if (read == 0) {
        throw new EOFException("broken WebP");
      }
      to.write(some, 0, read);
      left -= read;
    }
  }

  private static byte[] chunk(String type, long length) {
    return ByteBuffer.allocate(CHUNK)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(type.getBytes(StandardCharsets.ISO_8859_1))
        .putInt((int) length)
        .array();
  }

  private static byte[] exactly(InputStream in, int length) throws IOException {
    byte[] bytes = in.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("broken WebP");
    }
    return bytes;
  }

  private static ByteBuffer littleEndian(InputStream in, int length) throws IOException {
    return ByteBuffer.wrap(exactly(in, length)).order(ByteOrder.LITTLE_ENDIAN);
  }

  private static String text(ByteBuffer bytes, int at) {
    byte[] four = new byte[4];
    bytes.get(at, four);
    return new String(four, StandardCharsets.ISO_8859_1);
  }

  private static long unsigned(ByteBuffer bytes, int at) {
    return bytes.getInt(at) & 0xFFFF_FFFFL;
  }

  /** Chunks begin at even places. */
  private static long padded(long length) {
    return length + (length & 1);
  }
}
