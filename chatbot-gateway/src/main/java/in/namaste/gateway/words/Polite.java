package in.namaste.gateway.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small words around what a person means: "जी", "भाई", "please", and a word said twice. */
final class Polite {
  private static final Set<String> AROUND =
      Stream.of(
              "जी भाई भाईसाहब साहब सर मैडम अब मुझे मन्नै मने मैं कृपया प्लीज जरा तो अरे रै बस",
              "ji bhai bhaiya sahab sir madam ab mujhe mujhko manne kripya please plz pls zara to are")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  private Polite() {}

  /** The folded words without the polite ones at both ends; as they were if nothing is left. */
  static String without(String typed) {
    List<String> tokens = once(Fold.tokens(typed));
    int from = 0;
    int to = tokens.size();
    while (from < to && AROUND.contains(tokens.get(from))) {
      from++;
    }
    while (to > from && AROUND.contains(tokens.get(to - 1))) {
      to--;
    }
    return String.join(" ", from == to ? tokens : tokens.subList(from, to));
  }

  private static List<String> once(List<String> tokens) {
    var once = new ArrayList<String>();
    for (String token : tokens) {
      if (once.isEmpty() || !once.getLast().equals(token)) {
        once.add(token);
      }
    }
    return once;
  }
}
