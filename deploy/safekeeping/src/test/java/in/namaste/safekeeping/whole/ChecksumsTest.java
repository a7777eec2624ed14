package in.namaste.safekeeping.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup that is not byte for byte as it was written is not touched. */
class ChecksumsTest {

  @TempDir Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(folder.resolve("topics"));
    Files.writeString(folder.resolve("topics/ticket.events"), "{\"o\":1}\n");
    Files.writeString(folder.resolve("manifest.json"), "{}");
    Checksums.write(folder);
  }

  @Test
  void wholeOneIsAccepted() throws IOException {
    assertThatCode(() -> Checksums.verify(folder)).doesNotThrowAnyException();
    assertThat(Files.readString(folder.resolve("SHA256SUMS")))
        .as("as sha256sum -c reads it")
        .startsWith(
            "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  manifest.json\n");
  }

  @Test
  void flippedByteIsNamed() throws IOException {
    byte[] bytes = Files.readAllBytes(folder.resolve("topics/ticket.events"));
    bytes[5] ^= 1;
    Files.write(folder.resolve("topics/ticket.events"), bytes);

    assertThatThrownBy(() -> Checksums.verify(folder))
        .isInstanceOf(Refused.class)
        .hasMessage(
            "The backup is damaged: topics/ticket.events is not as it was written. Nothing was"
                + " restored.");
  }

  @Test
  void missingFileIsNamed() throws IOException {
    Files.delete(folder.resolve("manifest.json"));

    assertThatThrownBy(() -> Checksums.verify(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("manifest.json is missing");
  }

  @Test
  void addedFileIsNamed() throws IOException {
    Files.writeString(folder.resolve("topics/other"), "");

    assertThatThrownBy(() -> Checksums.verify(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("topics/other does not belong");
  }

  @Test
  void folderOfAnEndlessBackupIsNone() throws IOException {
    Files.delete(folder.resolve("SHA256SUMS"));

    assertThatThrownBy(() -> Checksums.verify(folder))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is no whole backup");
  }
}
