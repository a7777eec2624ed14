package in.namaste.media.camera;

import static in.namaste.testing.photos.PhotoParts.exif;
import static in.namaste.testing.photos.PhotoParts.segment;
import static in.namaste.testing.photos.PhotoParts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import in.namaste.testing.photos.CameraBlock;
import in.namaste.testing.photos.Pictures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.junit.jupiter.api.Test;

class JpegMetadataTest {

  private CameraNotes notes = new CameraNotes();

  @Test
  void placeDeviceAndCommentsAreGoneAndThePictureIsTheSame() throws IOException {
    byte[] plain = Pictures.jpeg();
    byte[] told =
        with(
            plain,
            segment(0xE1, exif(1)),
            segment(0xE1, bytes("http://ns.adobe.com/xap/1.0/\0secret")),
            segment(0xE2, bytes("MPF\0secret")),
            segment(0xE0, bytes("JFXX\0secret thumbnail")),
            segment(0xED, bytes("Photoshop 3.0 secret")),
            segment(0xFE, bytes("taken by Anita")));

    byte[] stripped = strip(told);

    assertThat(stripped).isEqualTo(plain);
    assertThat(notes.taken().place()).isNotNull();
  }

  @Test
  void aPhotoDoesNotEndUpOnItsSide() throws IOException {
    byte[] turned = with(Pictures.jpeg(), segment(0xE1, exif(6)));

    byte[] stripped = strip(turned);

    assertThat(text(stripped)).doesNotContain(CameraBlock.SECRET);
    notes = new CameraNotes();
    assertThat(strip(stripped)).as("once more changes nothing").isEqualTo(stripped);
    assertThat(notes.orientation()).isEqualTo(6);
    assertThat(notes.taken()).isEqualTo(Taken.UNKNOWN);
    assertThat(Pictures.pixels(stripped)).isEqualTo(Pictures.pixels(turned));
  }

  @Test
  void aColourProfileStays() throws IOException {
    byte[] profiled = with(Pictures.jpeg(), segment(0xE2, bytes("ICC_PROFILE\0data")));

    assertThat(strip(profiled)).isEqualTo(profiled);
  }

  /** Progressive photos have many scans, and anything may stand between two of them. */
  @Test
  void whatStandsBetweenTwoScansGoesToo() throws IOException {
    byte[] progressive = progressive();
    int second = secondScan(progressive);
    var told = new ByteArrayOutputStream();
    told.write(progressive, 0, second);
    told.writeBytes(segment(0xFE, bytes("taken by Anita")));
    told.write(progressive, second, progressive.length - second);

    assertThat(strip(told.toByteArray())).isEqualTo(progressive);
    assertThat(strip(progressive)).isEqualTo(progressive);
  }

  /** Phones hang films, depth maps and their own notes behind the picture. */
  @Test
  void whatHangsBehindThePictureGoes() throws IOException {
    byte[] plain = Pictures.jpeg();
    byte[] more = Arrays.copyOf(plain, plain.length + 100);
    byte[] place = bytes("28.8955 76.6066");
    System.arraycopy(place, 0, more, plain.length, place.length);

    assertThat(strip(more)).isEqualTo(plain);
  }

  @Test
  void aPictureThatBreaksOffIsKeptAsFarAsItGoes() throws IOException {
    byte[] half = Arrays.copyOf(Pictures.jpeg(), Pictures.jpeg().length - 20);

    assertThat(ImageIO.read(new ByteArrayInputStream(strip(half)))).isNotNull();
  }

  @Test
  void aBrokenFileIsRefused() {
    assertThatIOException().isThrownBy(() -> strip(new byte[] {1, 2, 3}));
    assertThatIOException()
        .isThrownBy(
            () -> strip(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0}));
  }

  private byte[] strip(byte[] jpeg) throws IOException {
    var out = new ByteArrayOutputStream();
    JpegMetadata.strip(new ByteArrayInputStream(jpeg), out, notes);
    return out.toByteArray();
  }

  private static byte[] progressive() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
    var out = new ByteArrayOutputStream();
    try (var stream = ImageIO.createImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.write(null, new IIOImage(Pictures.image(), null, null), how);
    }
    writer.dispose();
    return out.toByteArray();
  }

  private static int secondScan(byte[] jpeg) {
    int scans = 0;
    for (int i = 0; i < jpeg.length - 1; i++) {
      if ((jpeg[i] & 0xFF) == 0xFF && (jpeg[i + 1] & 0xFF) == 0xDA && ++scans == 2) {
        return i;
      }
    }
    throw new AssertionError("no second scan");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
