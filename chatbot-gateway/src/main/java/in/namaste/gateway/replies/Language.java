package in.namaste.gateway.replies;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A language that the bot speaks. Haryanvi is understood and answered in Hindi. */
public enum Language {
  @JsonProperty("hi")
  HINDI,
  @JsonProperty("en")
  ENGLISH;

  /** The code on the wire: {@code hi} or {@code en}. */
  public String code() {
    return this == HINDI ? "hi" : "en";
  }

  /** The language of a code; Hindi for any code that is not English. */
  public static Language of(String code) {
    return "en".equals(code) ? ENGLISH : HINDI;
  }

  /** One of two names that the directory publishes side by side. */
  public String choose(String hindi, String english) {
    return this == HINDI ? hindi : english;
  }
}
