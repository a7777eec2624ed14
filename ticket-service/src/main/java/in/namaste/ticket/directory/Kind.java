package in.namaste.ticket.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the directory is. The wire names stand in keys and addresses. */
public enum Kind {
  DEPARTMENT,
  CATEGORY,
  PLACE,
  POST,
  LADDER;

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The key of an entry, such as {@code department:PHED}. */
  public String key(String code) {
    return wireName() + ":" + code;
  }

  public static Optional<Kind> of(String wireName) {
    return Arrays.stream(values()).filter(kind -> kind.wireName().equals(wireName)).findFirst();
  }
}
