package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** A number that stands for a row or a ward, as people type it. */
public final class Numbers {
  private static final Set<String> AROUND =
      Set.of("no", "number", "num", "नं", "नंबर", "न", "option", "विकल्प");
  private static final Set<String> WARD = Set.of("वार्ड", "ward", "w");
  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    List<String> names =
        List.of(
            "एक पहला पहली ek pehla pahla one first",
            "दो दूसरा दूसरी do dusra two second",
            "तीन तीसरा तीसरी teen tin tisra three third",
            "चार चौथा चौथी char chaar four fourth",
            "पांच पांचवां panch paanch five fifth",
            "छह छः छे chhah chhe six",
            "सात saat sat seven",
            "आठ aath ath eight",
            "नौ nau nine",
            "दस das dus ten");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ", -1)) {
        WORDS.put(Fold.plain(name), i + 1);
      }
    }
  }

  private Numbers() {}

  /** The number, if the whole message is nothing but a number. */
  public static OptionalInt in(String typed) {
    return in(Fold.tokens(typed));
  }

  /** The number of a ward: "9", "वार्ड ९", "ward no 9", "W9". */
  public static OptionalInt ofWard(String typed) {
    return in(
        Fold.tokens(typed).stream()
            .filter(token -> !WARD.contains(token))
            .map(token -> token.replaceFirst("^w(?=\\d)", ""))
            .toList());
  }

  private static OptionalInt in(List<String> tokens) {
    OptionalInt found = OptionalInt.empty();
    for (String token : tokens) {
      if (AROUND.contains(token) && tokens.size() > 1) {
        continue;
      }
      OptionalInt number = one(token);
      if (number.isEmpty() || found.isPresent()) {
        return OptionalInt.empty();
      }
      found = number;
    }
    return found;
  }

  private static OptionalInt one(String token) {
    if (WORDS.containsKey(token)) {
      return OptionalInt.of(WORDS.get(token));
    }
    return token.matches("\\d{1,4}")
        ? OptionalInt.of(Integer.parseInt(token))
        : OptionalInt.empty();
  }
}
