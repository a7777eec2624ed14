package in.namaste.safekeeping.whole;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.launcher.keys.ContactKeys;
import in.namaste.launcher.keys.PassphraseBox;
import in.namaste.launcher.keys.PrivateFile;
import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jose4j.lang.JoseException;

/** The keys and passwords of an installation, which a backup holds only under a passphrase. */
final class KeyFiles {

  static final String FILE = "keys.jwe";

  /** Without these, posters' codes and the phones left for the feedback cell are lost. */
  static final List<String> NEEDED =
      List.of("secrets.properties", "contact-public.json", "contact-sealed-key.jwe");

  private static final List<String> OTHERS =
      List.of("session-private.pem", "session-public.pem", "accounts.txt");

  /** All that may stand in a place that is still empty. */
  static final List<String> ALL =
      Stream.of(NEEDED, OTHERS, List.of(ContactKeys.PASSPHRASE_FILE))
          .flatMap(List::stream)
          .toList();

  private static final ObjectMapper JSON = new ObjectMapper();

  private KeyFiles() {}

  /** Puts the keys of this data folder into a backup. */
  static void seal(Path data, Path backup, String passphrase) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    for (String name : NEEDED) {
      contents.put(name, Files.readString(data.resolve(name)));
    }
    for (String name : OTHERS) {
      if (Files.exists(data.resolve(name))) {
        contents.put(name, Files.readString(data.resolve(name)));
      }
    }
    try {
      PrivateFile.write(
          backup.resolve(FILE), PassphraseBox.seal(JSON.writeValueAsString(contents), passphrase));
    } catch (JoseException e) {
      throw new IOException("The keys cannot be sealed", e);
    }
  }

  /** Whether a backup holds keys. */
  static boolean areIn(Path backup) {
    return Files.exists(backup.resolve(FILE));
  }

  /** Whether this data folder has the keys that are needed. */
  static boolean areThere(Path data) {
    return NEEDED.stream().allMatch(name -> Files.exists(data.resolve(name)));
  }

  /**
   * The keys of a backup, by their files' names.
   *
   * @throws Refused if this is not the passphrase
   */
  static Map<String, String> open(Path backup, String passphrase) throws IOException {
    try {
      return JSON.readValue(
          PassphraseBox.open(Files.readString(backup.resolve(FILE)), passphrase),
          new TypeReference<>() {});
    } catch (JoseException e) {
      throw new Refused("The passphrase does not open the keys of the backup.", e);
    }
  }
}
