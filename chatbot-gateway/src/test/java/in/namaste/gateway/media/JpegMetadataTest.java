package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class JpegMetadataTest {

  @Test
  void placeDeviceAndCommentsAreGoneAndThePictureIsTheSame() throws IOException {
    byte[] plain = photo();
    byte[] told =
        with(
            plain,
            segment(0xE1, exif(1, "GPS 28.8955N 76.6066E".getBytes(StandardCharsets.US_ASCII))),
            segment(
                0xE1, "http://ns.adobe.com/xap/1.0/\0secret".getBytes(StandardCharsets.US_ASCII)),
            segment(0xED, "Photoshop 3.0 secret".getBytes(StandardCharsets.US_ASCII)),
            segment(0xFE, "taken by Anita".getBytes(StandardCharsets.US_ASCII)));

    byte[] stripped = strip(told);

    assertThat(stripped).isEqualTo(plain);
    assertThat(ImageIO.read(new ByteArrayInputStream(stripped)).getWidth()).isEqualTo(8);
  }

  @Test
  void aPhotoDoesNotEndUpOnItsSide() throws IOException {
    byte[] turned =
        with(photo(), segment(0xE1, exif(6, "secret".getBytes(StandardCharsets.US_ASCII))));

    byte[] stripped = strip(turned);

    assertThat(new String(stripped, StandardCharsets.ISO_8859_1)).doesNotContain("secret");
    assertThat(strip(stripped)).as("the orientation is still there").isEqualTo(stripped);
    assertThat(stripped).isNotEqualTo(photo());
    assertThat(ImageIO.read(new ByteArrayInputStream(stripped))).isNotNull();
  }

  @Test
  void aColourProfileStays() throws IOException {
    byte[] profiled =
        with(photo(), segment(0xE2, "ICC_PROFILE\0data".getBytes(StandardCharsets.US_ASCII)));

    assertThat(strip(profiled)).isEqualTo(profiled);
  }

  @Test
  void aBrokenFileIsRefused() {
    assertThatIOException().isThrownBy(() -> strip(new byte[] {1, 2, 3}));
    assertThatIOException()
        .isThrownBy(
            () -> strip(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0}));
  }

  static byte[] photo() throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "jpeg", out);
    return out.toByteArray();
  }

  private static byte[] strip(byte[] jpeg) throws IOException {
    var out = new ByteArrayOutputStream();
    JpegMetadata.strip(new ByteArrayInputStream(jpeg), out);
    return out.toByteArray();
  }

  /** Little-endian, as phones write it. */
  private static byte[] exif(int orientation, byte[] more) {
    return ByteBuffer.allocate(32 + more.length)
        .order(ByteOrder.LITTLE_ENDIAN)
        .put("Exif\0\0II".getBytes(StandardCharsets.US_ASCII))
        .putShort((short) 42)
        .putInt(8)
        .putShort((short) 1)
        .putShort((short) 0x0112)
        .putShort((short) 3)
        .putInt(1)
        .putShort((short) orientation)
        .putShort((short) 0)
        .putInt(0)
        .put(more)
        .array();
  }

  private static byte[] segment(int marker, byte[] content) {
    return ByteBuffer.allocate(content.length + 4)
        .put((byte) 0xFF)
        .put((byte) marker)
        .putShort((short) (content.length + 2))
        .put(content)
        .array();
  }

  private static byte[] with(byte[] jpeg, byte[]... segments) {
    var out = new ByteArrayOutputStream();
    out.write(jpeg, 0, 2);
    for (byte[] segment : segments) {
      out.writeBytes(segment);
    }
    out.write(jpeg, 2, jpeg.length - 2);
    return out.toByteArray();
  }
}
