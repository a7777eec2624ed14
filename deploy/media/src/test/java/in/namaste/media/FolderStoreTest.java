package in.namaste.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest extends StoreContract {

  @TempDir Path folder;

  @Test
  void whatAKilledProcessLeftIsSweptAway() throws Exception {
    Path left = Files.createDirectories(folder.resolve(".incoming")).resolve("incoming-1.tmp");
    Path young = left.resolveSibling("incoming-2.tmp");
    Files.writeString(left, "half a photo");
    Files.writeString(young, "another process is at it");
    Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(2))));

    store().receive(out -> out.write(1)).close();

    assertThat(left).doesNotExist();
    assertThat(young).exists();
  }

  @Override
  MediaStore store() {
    return new FolderStore(folder);
  }

  @Override
  List<String> paths() throws IOException {
    return files().filter(path -> !path.startsWith(".")).toList();
  }

  @Override
  List<String> waiting() throws IOException {
    return files().filter(path -> path.startsWith(".")).toList();
  }

  private Stream<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all
          .filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString())
          .toList()
          .stream();
    }
  }
}
