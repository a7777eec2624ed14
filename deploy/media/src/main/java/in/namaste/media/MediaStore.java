package in.namaste.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Photos, recordings and papers, named by the SHA-256 of their bytes. Each service writes on a
 * shelf of its own and reads all; a file is there whole or not at all, and storing it again changes
 * nothing. All methods block.
 */
public interface MediaStore {

  /** Writes the bytes of a file. */
  @FunctionalInterface
  interface Content<E extends Exception> {
    void writeTo(OutputStream out) throws IOException, E;
  }

  /** A store in this folder of the local disk. */
  static MediaStore inFolder(Path folder) {
    return new FolderStore(folder);
  }

  /**
   * Takes a file in without showing it to anybody: it has no place in the store until {@link
   * Received#keep} is called, and leaves nothing behind when it is closed before.
   */
  <E extends Exception> Received receive(Content<E> content) throws IOException, E;

  /** Opens a file for reading, if it is there; the caller closes it. */
  Optional<Opened> open(MediaName name) throws IOException;

  /** Takes a file away for good; one that is not there changes nothing. */
  void remove(MediaName name) throws IOException;
}
