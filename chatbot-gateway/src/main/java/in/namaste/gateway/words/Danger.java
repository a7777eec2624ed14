package in.namaste.gateway.words;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Words that may mean that somebody's life is in danger: 112 comes before any form. */
public final class Danger {
  private static final Set<String> WORDS =
      Stream.of(
              "आग",
              "करंट",
              "मारपीट",
              "बचाओ",
              "आत्महत्या",
              "खुदकुशी",
              "खून",
              "हादसा",
              "दुर्घटना",
              "गोली",
              "aag",
              "bachao",
              "bachaao",
              "maarpeet",
              "marpeet",
              "marpit",
              "aatmahatya",
              "atmahatya",
              "suicide",
              "khoon",
              "khun",
              "hadsa",
              "haadsa",
              "accident")
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final List<String> PHRASES =
      List.of(
          "current lag", "current maar", "मार पीट", "mar pit", "maar peet", "kill me", "on fire");

  private Danger() {}

  /** Whether one of the words is in the message, as a word of its own. */
  public static boolean in(String typed) {
    if (Fold.tokens(typed).stream().anyMatch(WORDS::contains)) {
      return true;
    }
    String plain = " " + Fold.plain(typed) + " ";
    return PHRASES.stream().anyMatch(phrase -> plain.contains(" " + Fold.plain(phrase)));
  }
}
