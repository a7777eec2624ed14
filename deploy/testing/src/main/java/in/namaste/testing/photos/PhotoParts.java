package in.namaste.testing.photos;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** The pieces that JPEG and WebP files are made of, for files that a test puts together. */
public final class PhotoParts {

  private PhotoParts() {}

  /** A segment of a JPEG. */
  public static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  /** A JPEG with more segments at its beginning. */
  public static byte[] with(byte[] jpeg, byte[]... segments) {
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    for (byte[] segment : segments) {
      out.writeBytes(segment);
    }
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }

  /** A camera's block as JPEG carries it in APP1. */
  public static byte[] exif(int orientation) {
    var exif = new ByteArrayOutputStream();
    exif.writeBytes(bytes("Exif\0\0"));
    exif.writeBytes(CameraBlock.ofRohtak(orientation));
    return exif.toByteArray();
  }

  /** A JPEG whose camera says that it was made in Rohtak. */
  public static byte[] ofRohtak(byte[] jpeg) {
    return with(jpeg, segment(0xE1, exif(1)));
  }

  /** A WebP of these chunks. */
  public static byte[] webp(byte[]... chunks) {
    var all = new ByteArrayOutputStream();
    all.writeBytes(bytes("WEBP"));
    for (byte[] chunk : chunks) {
      all.writeBytes(chunk);
    }
    return ByteBuffer.allocate(8 + all.size())
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes("RIFF"))
        .putInt(all.size())
        .put(all.toByteArray())
        .array();
  }

  /** A chunk of a WebP. */
  public static byte[] chunk(String type, byte[] content) {
    return ByteBuffer.allocate(8 + content.length + (content.length & 1))
        .order(ByteOrder.LITTLE_ENDIAN)
        .put(bytes(type))
        .putInt(content.length)
        .put(content)
        .array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
