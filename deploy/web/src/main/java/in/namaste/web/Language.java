package in.namaste.web;

import java.util.Locale;
import java.util.Optional;

/** A language the pages speak. Hindi is the one spoken when nobody chose. */
public enum Language {
  HI("hi", "हिंदी"),
  EN("en", "English");

  private final String code;
  private final String ownName;

  Language(String code, String ownName) {
    this.code = code;
    this.ownName = ownName;
  }

  /** BCP 47 code, as in {@code <html lang>} and in events. */
  public String code() {
    return code;
  }

  /** The language's name in itself. */
  public String ownName() {
    return ownName;
  }

  public Language other() {
    return this == HI ? EN : HI;
  }

  public Locale locale() {
    return Locale.of(code);
  }

  /** Picks one of two texts. */
  public String say(String hindi, String english) {
    return this == HI ? hindi : english;
  }

  /** The language of a code; empty for null and for any language the pages do not speak. */
  public static Optional<Language> of(String code) {
    for (Language language : values()) {
      if (language.code.equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }
}
