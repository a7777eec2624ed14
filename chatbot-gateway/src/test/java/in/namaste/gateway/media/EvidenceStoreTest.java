package in.namaste.gateway.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import in.namaste.gateway.dialogue.Evidence.Kind;
import in.namaste.gateway.media.EvidenceStore.StoredFile;
import in.namaste.media.MediaName;
import in.namaste.media.MediaStore;
import in.namaste.media.Opened;
import in.namaste.testing.photos.CameraBlock;
import in.namaste.testing.photos.PhotoParts;
import in.namaste.testing.photos.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvidenceStoreTest {

  private static final int MOST = 100_000;

  @TempDir Path folder;
  private EvidenceStore evidence;

  @BeforeEach
  void store() {
    evidence = new EvidenceStore(MediaStore.inFolder(folder), MOST);
  }

  @Test
  void aPhotoIsKeptWithoutWhatTellsAboutTheSender() throws Exception {
    byte[] photo = PhotoParts.with(Pictures.jpeg(), PhotoParts.segment(0xE1, PhotoParts.exif(1)));

    StoredFile file = store(photo, Kind.IMAGE);

    assertThat(content(file)).isEqualTo(Pictures.jpeg());
    assertThat(file.mediaType()).isEqualTo("image/jpeg");
    assertThat(file.taken().at()).isEqualTo(Instant.parse("2026-11-23T06:12:09Z"));
    assertThat(file.taken().place()).isNotNull();
  }

  /** Phones send photos as documents too, and then WhatsApp leaves everything in them. */
  @Test
  void aPhotoSentAsADocumentIsAPhoto() throws Exception {
    byte[] photo =
        PhotoParts.webp(
            PhotoParts.chunk("VP8X", new byte[] {8, 0, 0, 0, 23, 0, 0, 15, 0, 0}),
            PhotoParts.chunk("VP8 ", new byte[40]),
            PhotoParts.chunk("EXIF", CameraBlock.ofRohtak(1)));

    StoredFile file = store(photo, Kind.DOCUMENT);

    assertThat(new String(content(file), StandardCharsets.ISO_8859_1))
        .doesNotContain(CameraBlock.SECRET);
    assertThat(file.taken().place()).isNotNull();
  }

  @Test
  void theSamePhotoTwiceIsOneFileAlsoWhenOnlyItsMetadataDiffers() throws Exception {
    byte[] plain = Pictures.jpeg();
    byte[] told = PhotoParts.with(plain, PhotoParts.segment(0xFE, new byte[] {'h', 'i'}));

    assertThat(store(told, Kind.IMAGE).sha256()).isEqualTo(store(plain, Kind.IMAGE).sha256());
    assertThat(files()).hasSize(1);
  }

  @Test
  void whatIsUnfitLeavesNothing() throws IOException {
    byte[] half = new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE1, 0};

    assertThatExceptionOfType(Unfit.class)
        .isThrownBy(() -> store("<html>".getBytes(StandardCharsets.UTF_8), Kind.IMAGE));
    assertThatExceptionOfType(Unfit.class).isThrownBy(() -> store(half, Kind.IMAGE));
    assertThatExceptionOfType(Capped.TooLarge.class)
        .isThrownBy(() -> store(new byte[MOST + 1], Kind.DOCUMENT));
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsNotWantedAnyMoreLeavesNothing() throws Exception {
    assertThat(evidence.store(new ByteArrayInputStream(Pictures.jpeg()), Kind.IMAGE, name -> false))
        .isEmpty();
    assertThat(files()).isEmpty();
  }

  @Test
  void whatIsRemovedIsGone() throws Exception {
    StoredFile file = store(Pictures.png(), Kind.IMAGE);

    evidence.remove(file.sha256());

    assertThat(files()).isEmpty();
  }

  @Test
  void asMuchAsIsAllowedIsTaken() throws Exception {
    assertThat(content(store(new byte[MOST], Kind.DOCUMENT))).hasSize(MOST);
  }

  private StoredFile store(byte[] content, Kind kind) throws IOException, Unfit {
    return evidence.store(new ByteArrayInputStream(content), kind, name -> true).orElseThrow();
  }

  private byte[] content(StoredFile file) throws IOException {
    var name = new MediaName("gateway", file.sha256());
    try (Opened opened = MediaStore.inFolder(folder).open(name).orElseThrow()) {
      return opened.content().readAllBytes();
    }
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
