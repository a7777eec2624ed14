package in.namaste.safekeeping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What the user wants to happen with the keys of the installation.
 *
 * @param passphrase that they are put under, or opened with
 * @param isNew whether a restored installation is to make new ones, and lose what the old ones open
 */
public record KeyWishes(Optional<String> passphrase, boolean isNew) {

  private static final String PASSPHRASE = "--passphrase-file";
  private static final String NEW = "--new-keys";
  private static final int SHORTEST = 12;

  /** Takes its options out of the arguments. */
  static KeyWishes of(List<String> arguments) throws IOException {
    boolean isNew = arguments.remove(NEW);
    int at = arguments.indexOf(PASSPHRASE);
    if (at < 0) {
      return new KeyWishes(Optional.empty(), isNew);
    }
    if (at + 1 == arguments.size()) {
      throw new Refused(PASSPHRASE + " needs the name of a file.");
    }
    arguments.remove(at);
    return new KeyWishes(Optional.of(read(Path.of(arguments.remove(at)))), isNew);
  }

  private static String read(Path file) throws IOException {
    try {
      String passphrase = Files.readString(file).strip();
      if (passphrase.length() < SHORTEST) {
        throw new Refused(
            "A passphrase of less than %d signs protects nothing.".formatted(SHORTEST));
      }
      return passphrase;
    } catch (NoSuchFileException missing) {
      throw new Refused("There is no file " + file + ".", missing);
    }
  }
}
