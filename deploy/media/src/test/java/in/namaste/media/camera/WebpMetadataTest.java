package in.namaste.media.camera;

import static in.namaste.testing.photos.PhotoParts.chunk;
import static in.namaste.testing.photos.PhotoParts.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import in.namaste.testing.photos.CameraBlock;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The picture is opaque here: its bytes must come out as they went in. */
class WebpMetadataTest {

  private static final byte[] PICTURE = chunk("VP8 ", bytes("the picture, seven and twenty"));
  private static final byte[] PROFILE = chunk("ICCP", bytes("a colour profile"));

  private CameraNotes notes = new CameraNotes();

  @Test
  void whatTellsAboutTheSenderIsGoneAndThePictureIsTheSame() throws IOException {
    byte[] told =
        webp(
            header(0x2C),
            PROFILE,
            PICTURE,
            chunk("EXIF", CameraBlock.ofRohtak(1)),
            chunk("XMP ", bytes("secret")),
            chunk("ABCD", bytes("unknown")));

    byte[] stripped = strip(told);

    assertThat(stripped).isEqualTo(webp(header(0x20), PROFILE, PICTURE));
    assertThat(notes.taken().place()).isNotNull();
  }

  @Test
  void aPhotoDoesNotEndUpOnItsSide() throws IOException {
    byte[] preamble = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    byte[] exif = CameraBlock.ofRohtak(3);
    byte[] both = Arrays.copyOf(preamble, preamble.length + exif.length);
    System.arraycopy(exif, 0, both, preamble.length, exif.length);

    byte[] stripped = strip(webp(header(0x08), PICTURE, chunk("EXIF", both)));

    assertThat(stripped).isEqualTo(webp(header(0x08), PICTURE, chunk("EXIF", Orientation.tiff(3))));
    notes = new CameraNotes();
    assertThat(strip(stripped)).as("once more changes nothing").isEqualTo(stripped);
    assertThat(notes.orientation()).isEqualTo(3);
  }

  @Test
  void aPlainPictureStaysAsItIs() throws IOException {
    byte[] plain = webp(PICTURE);

    assertThat(strip(plain)).isEqualTo(plain);
    assertThat(strip(Arrays.copyOf(plain, plain.length + 40))).isEqualTo(plain);
  }

  @Test
  void aBrokenFileIsRefused() {
    byte[] plain = webp(header(0), PICTURE);
    for (byte[] broken :
        new byte[][] {
          bytes("RIFFxxxxAVI "), Arrays.copyOf(plain, 15), Arrays.copyOf(plain, plain.length - 3)
        }) {
      assertThatIOException().isThrownBy(() -> strip(broken));
    }
  }

  private byte[] strip(byte[] webp) throws IOException {
    var out = new ByteArrayOutputStream();
    WebpMetadata.strip(() -> new ByteArrayInputStream(webp), out, notes);
    return out.toByteArray();
  }

  private static byte[] header(int flags) {
    return chunk("VP8X", new byte[] {(byte) flags, 0, 0, 0, 23, 0, 0, 15, 0, 0});
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
