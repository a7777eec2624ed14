package in.namaste.web.district;

import java.nio.file.Path;

/** Something in a district pack that cannot be used; the message is for whoever keeps the pack. */
public final class WrongPack extends RuntimeException {

  private WrongPack(String message) {
    super(message);
  }

  /** A file that is missing or cannot be read as what it is. */
  public static WrongPack file(Path file, String what) {
    return new WrongPack("The district pack (DISTRICT_DIR) is wrong: %s: %s".formatted(file, what));
  }

  /** An entry of a file of rules. */
  public static WrongPack entry(Path file, String key, String what) {
    return file(file, key + ": " + what);
  }

  /**
   * A cell of a table.
   *
   * @param line as an editor shows it, from 1; the header is line 1
   */
  public static WrongPack cell(Path file, int line, String column, String what) {
    return file(file, "line %d, column %s: %s".formatted(line, column, what));
  }
}
