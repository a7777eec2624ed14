package in.namaste.sla.figures;

import in.namaste.web.Language;
import io.vertx.mutiny.sqlclient.Row;

/** A code and what people call it; the code itself until the directory has said its name. */
public record Name(String code, String hindi, String english) {

  /** From the columns {@code <prefix>_code}, {@code <prefix>_hi} and {@code <prefix>_en}. */
  public static Name of(Row row, String prefix) {
    String code = row.getString(prefix + "_code");
    String hindi = row.getString(prefix + "_hi");
    String english = row.getString(prefix + "_en");
    return new Name(code, hindi == null ? code : hindi, english == null ? code : english);
  }

  /** The name in a language. */
  public String in(Language language) {
    return language.say(hindi, english);
  }
}
