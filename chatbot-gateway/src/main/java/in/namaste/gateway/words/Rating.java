package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** How good somebody says that something was: 1 very bad to 5 very good. */
public final class Rating {
  private static final int BEST = 5;
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    words(1, "बहुत खराब", "बहुत बुरा", "बेकार", "bahut kharab", "very bad", "bekar", "worst");
    words(2, "खराब", "बुरा", "अच्छा नहीं", "kharab", "bura", "bad", "poor", "not good");
    words(3, "ठीक ठाक", "ठीकठाक", "theek thak", "thik thak", "average", "okay okay");
    words(4, "अच्छा", "अच्छी", "बढ़िया", "acha", "accha", "achha", "good", "badhiya", "nice");
    words(
        5,
        "बहुत अच्छा",
        "बहुत अच्छी",
        "बहुत बढ़िया",
        "bahut acha",
        "bahut accha",
        "bahut achha",
        "very good",
        "excellent",
        "best");
  }

  private Rating() {}

  private static void words(int rating, String... words) {
    for (String word : words) {
      WORDS.put(Fold.plain(word), rating);
    }
  }

  /** The rating, if the whole message is nothing else: a number, words or stars. */
  public static OptionalInt in(String typed) {
    OptionalInt number = number(typed);
    Integer words = WORDS.get(Fold.plain(typed));
    return number.isPresent() || words == null ? number : OptionalInt.of(words);
  }

  /** The rating, if it was given as a number or as so many stars. */
  public static OptionalInt number(String typed) {
    String bare = typed.replaceAll("[\\s\\uFE0F]", "");
    int stars = bare.matches("(⭐|★|🌟)+") ? bare.codePointCount(0, bare.length()) : 0;
    OptionalInt said =
        stars > 0 ? OptionalInt.of(stars) : Numbers.in(typed.replaceAll("/\\s*[5५]$", ""));
    return said.isPresent() && said.getAsInt() >= 1 && said.getAsInt() <= BEST
        ? said
        : OptionalInt.empty();
  }
}
