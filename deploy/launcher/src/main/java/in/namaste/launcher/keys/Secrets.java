package in.namaste.launcher.keys;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;

/** Random secrets by name, made when first asked for and kept in one file with mode 0600. */
public final class Secrets {

  private static final int BYTES = 32;

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** The secrets kept in this file, which need not exist yet. */
  public static Secrets in(Path file) throws IOException {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        secrets.known.load(reader);
      }
    }
    return secrets;
  }

  /** The secret of this name: 64 hexadecimal digits. */
  public synchronized String get(String name) {
    if (known.getProperty(name) == null) {
      byte[] random = new byte[BYTES];
      new SecureRandom().nextBytes(random);
      known.setProperty(name, HexFormat.of().formatHex(random));
      save();
    }
    return known.getProperty(name);
  }

  private void save() {
    try {
      var text = new StringWriter();
      known.store(text, null);
      PrivateFile.write(file, text.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot keep secrets in " + file, e);
    }
  }
}
