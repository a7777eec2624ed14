package in.namaste.gateway.words;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A bare yes or no; counts only where we have just asked. */
public enum YesNo {
  YES,
  NO;

  private static final Set<String> YES_WORDS =
      words(
          "हां",
          "हाँ",
          "हा",
          "जी",
          "हां जी",
          "जी हां",
          "ha",
          "haa",
          "haan",
          "han",
          "ji",
          "haan ji",
          "yes",
          "y",
          "ok",
          "okay",
          "ठीक",
          "ठीक है",
          "theek",
          "theek hai",
          "thik",
          "thik hai",
          "हो गया",
          "हो गई",
          "हां हल हो गई",
          "ho gaya",
          "hogya",
          "ho gya",
          "सही",
          "सही है",
          "sahi",
          "sahi hai",
          "yes solved");
  private static final Set<String> NO_WORDS =
      words(
          "नहीं",
          "नही",
          "ना",
          "न",
          "जी नहीं",
          "no",
          "n",
          "nahi",
          "nahin",
          "nhi",
          "nai",
          "koni",
          "konya",
          "कोनी",
          "कोन्या",
          "अभी नहीं",
          "abhi nahi",
          "नहीं बाकी है",
          "नहीं हुई",
          "nahi hua",
          "not yet",
          "गलत",
          "galat",
          "no not yet");

  private static Set<String> words(String... words) {
    return Stream.of(words).map(Fold::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** The answer, if the whole message is nothing else. */
  public static Optional<YesNo> in(String typed) {
    String plain = Fold.plain(typed);
    if (YES_WORDS.contains(plain) || typed.strip().startsWith("👍")) {
      return Optional.of(YES);
    }
    if (NO_WORDS.contains(plain) || typed.strip().startsWith("👎")) {
      return Optional.of(NO);
    }
    return Optional.empty();
  }
}
