package in.namaste.web.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Before Java reads any font it asks the machine for a list of its own, and fails where there is
 * neither a font nor a library that knows them, as in a small container. Given a list with nothing
 * in it, Java asks nobody, and the same letters are printed everywhere.
 */
final class MachineFonts {

  private static final String LIST = "sun.awt.fontconfig";
  private static final String NOTHING = "version=1\nsequence.allfonts=default\n";

  private MachineFonts() {}

  /** To be called before the first font is read; leaves a list alone that was given before. */
  static void needNone() {
    if (System.getProperty(LIST) != null) {
      return;
    }
    try {
      Path list = Files.createTempFile("no-fonts", ".properties");
      list.toFile().deleteOnExit();
      Files.writeString(list, NOTHING);
      System.setProperty(LIST, list.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("Printing needs a file among the temporary ones", e);
    }
  }
}
