package in.namaste.media;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** A store in a folder that the services share. A file outlives a power cut whole. */
final class FolderStore implements MediaStore {

  /** On the same file system as the shelves, so that a file appears in one step. */
  private static final String INCOMING = ".incoming";

  private final Path folder;

  FolderStore(Path folder) {
    this.folder = folder;
  }

  @Override
  public <E extends Exception> Received receive(Content<E> content) throws IOException, E {
    return Received.into(folder.resolve(INCOMING), content, this::put);
  }

  private void put(Path file, MediaName name) throws IOException {
    Path target = folder.resolve(name.path());
    Files.createDirectories(target.getParent());
    Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel directory = FileChannel.open(target.getParent(), StandardOpenOption.READ)) {
      directory.force(true);
    }
  }

  @Override
  public Optional<Opened> open(MediaName name) throws IOException {
    Path file = folder.resolve(name.path());
    try {
      long length = Files.size(file);
      return Optional.of(new Opened(Files.newInputStream(file), length));
    } catch (NoSuchFileException missing) {
      return Optional.empty();
    }
  }

  @Override
  public void remove(MediaName name) throws IOException {
    Files.deleteIfExists(folder.resolve(name.path()));
  }
}
