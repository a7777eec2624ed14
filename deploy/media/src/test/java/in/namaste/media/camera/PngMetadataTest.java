package in.namaste.media.camera;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import in.namaste.testing.photos.CameraBlock;
import in.namaste.testing.photos.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;

class PngMetadataTest {

  /** Signature and IHDR. */
  private static final int BEFORE_CHUNKS = 8 + 25;

  private CameraNotes notes = new CameraNotes();

  @Test
  void whatTellsAboutTheSenderIsGoneAndThePictureIsTheSame() throws IOException {
    byte[] plain = Pictures.png();
    byte[] told =
        with(
            plain,
            chunk("eXIf", CameraBlock.ofRohtak(1)),
            chunk("tEXt", bytes("Author\0Anita")),
            chunk("zTXt", bytes("Comment\0\0secret")),
            chunk("tIME", new byte[] {7, (byte) 0xEA, 11, 23, 11, 42, 9}),
            chunk("vpAg", bytes("unknown")));

    byte[] stripped = strip(told);

    assertThat(stripped).isEqualTo(plain);
    assertThat(notes.taken().at()).isEqualTo(Instant.parse("2026-11-23T06:12:09Z"));
    assertThat(notes.taken().place()).isNotNull();
  }

  @Test
  void aPhotoDoesNotEndUpOnItsSide() throws IOException {
    byte[] turned = with(Pictures.png(), chunk("eXIf", CameraBlock.ofRohtak(8)));

    byte[] stripped = strip(turned);

    assertThat(new String(stripped, StandardCharsets.ISO_8859_1))
        .doesNotContain(CameraBlock.SECRET);
    notes = new CameraNotes();
    assertThat(strip(stripped)).as("once more changes nothing").isEqualTo(stripped);
    assertThat(notes.orientation()).isEqualTo(8);
    assertThat(notes.taken()).isEqualTo(Taken.UNKNOWN);
    assertThat(Pictures.pixels(stripped)).isEqualTo(Pictures.pixels(turned));
  }

  @Test
  void colourAndTransparencyStay() throws IOException {
    byte[] coloured =
        with(Pictures.png(), chunk("gAMA", new byte[] {0, 0, (byte) 0xB1, (byte) 0x8F}));

    assertThat(strip(coloured)).isEqualTo(coloured);
  }

  @Test
  void xmpIsRead() throws IOException {
    var text = new ByteArrayOutputStream();
    text.writeBytes(bytes("XML:com.adobe.xmp\0\0\0en\0\0"));
    text.writeBytes(
        CameraNotesTest.xmp("exif:GPSLatitude='28,53.718N' exif:GPSLongitude='76,36,24.84E'"));

    strip(with(Pictures.png(), chunk("iTXt", text.toByteArray())));

    assertThat(notes.taken().place()).isNotNull();
  }

  @Test
  void whatHangsBehindTheEndGoes() throws IOException {
    byte[] plain = Pictures.png();

    assertThat(strip(Arrays.copyOf(plain, plain.length + 50))).isEqualTo(plain);
  }

  @Test
  void aBrokenFileIsRefused() throws IOException {
    byte[] plain = Pictures.png();
    byte[] endless = plain.clone();
    ByteBuffer.wrap(endless).putInt(BEFORE_CHUNKS, Integer.MAX_VALUE);
    byte[] negative = plain.clone();
    ByteBuffer.wrap(negative).putInt(BEFORE_CHUNKS, -1);

    for (byte[] broken :
        new byte[][] {
          bytes("no PNG at all"), Arrays.copyOf(plain, plain.length - 5), endless, negative
        }) {
      assertThatIOException().isThrownBy(() -> strip(broken));
    }
  }

  private byte[] strip(byte[] png) throws IOException {
    var out = new ByteArrayOutputStream();
    PngMetadata.strip(new ByteArrayInputStream(png), out, notes);
    return out.toByteArray();
  }

  private static byte[] with(byte[] png, byte[]... chunks) {
    var out = new ByteArrayOutputStream();
    out.write(png, 0, BEFORE_CHUNKS);
    for (byte[] chunk : chunks) {
      out.writeBytes(chunk);
    }
    out.write(png, BEFORE_CHUNKS, png.length - BEFORE_CHUNKS);
    return out.toByteArray();
  }

  private static byte[] chunk(String type, byte[] content) {
    var checksum = new CRC32();
    checksum.update(bytes(type));
    checksum.update(content);
    return ByteBuffer.allocate(content.length + 12)
        .putInt(content.length)
        .put(bytes(type))
        .put(content)
        .putInt((int) checksum.getValue())
        .array();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
