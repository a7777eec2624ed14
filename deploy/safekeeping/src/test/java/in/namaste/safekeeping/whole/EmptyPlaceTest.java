package in.namaste.safekeeping.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.safekeeping.KeyWishes;
import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A data folder is there whole, with its keys, or not at all. */
class EmptyPlaceTest {

  private static final KeyWishes NONE = new KeyWishes(Optional.empty(), false);
  private static final KeyWishes MINE = new KeyWishes(Optional.of("a passphrase of mine"), false);

  @TempDir Path folder;

  @Test
  void aFolderInWhichSomebodyLivesIsLeftAlone() throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.createDirectories(data.resolve("kafka"));

    assertThatThrownBy(() -> EmptyPlace.of(data, folder, new KeyWishes(Optional.empty(), true)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("is not empty (kafka)");
    assertThat(folder.resolve("data.restoring")).doesNotExist();
  }

  @Test
  void withoutKeysNothingIsRestoredUnlessNewOnesAreWanted() throws IOException {
    Path data = folder.resolve("data");

    assertThatThrownBy(() -> EmptyPlace.of(data, folder, NONE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("contact-sealed-key.jwe");
    try (EmptyPlace place = EmptyPlace.of(data, folder, new KeyWishes(Optional.empty(), true))) {
      place.settle();
    }
    assertThat(data).isEmptyDirectory();
  }

  @Test
  void keysThatWerePutThereStay() throws IOException {
    Path data = keysIn("data");

    try (EmptyPlace place = EmptyPlace.of(data, folder, NONE)) {
      place.settle();
    }

    assertThat(data.resolve("secrets.properties")).hasContent("the secrets.properties");
  }

  @Test
  void keysOfTheBackupComeBackUnderTheirPassphraseOnly() throws IOException {
    Path backup = Files.createDirectories(folder.resolve("backup"));
    KeyFiles.seal(keysIn("old"), backup, MINE.passphrase().orElseThrow());
    Path data = folder.resolve("data");

    assertThat(backup.resolve(KeyFiles.FILE)).content().doesNotContain("secrets");
    assertThatThrownBy(() -> EmptyPlace.of(data, backup, NONE))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("--passphrase-file");
    assertThatThrownBy(
            () ->
                EmptyPlace.of(
                    data, backup, new KeyWishes(Optional.of("somebody else's words"), false)))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("does not open the keys");
    assertThat(folder.resolve("data.restoring")).as("what a wrong try leaves").doesNotExist();
    try (EmptyPlace place = EmptyPlace.of(data, backup, MINE)) {
      place.settle();
    }
    for (String name : KeyFiles.NEEDED) {
      assertThat(data.resolve(name)).hasContent("the " + name);
    }
  }

  private Path keysIn(String name) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    for (String key : KeyFiles.NEEDED) {
      Files.writeString(data.resolve(key), "the " + key);
    }
    return data;
  }
}
