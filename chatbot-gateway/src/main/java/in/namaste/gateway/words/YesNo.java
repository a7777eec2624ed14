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
          "yes solved",
          "हम्बै",
          "हाम्बै",
          "हां सै",
          "ठीक सै",
          "हो ग्या",
          "बिल्कुल",
          "जरूर",
          "हांजी",
          "यस",
          "ओके",
          "hambe",
          "hanji",
          "haanji",
          "bilkul",
          "yess",
          "yeah",
          "yep",
          "okk",
          "k",
          "right",
          "correct",
          "theek sai",
          "सब ठीक",
          "सब ठीक है",
          "सब ठीक सै",
          "सब सही",
          "सब सही है",
          "हां सही है",
          "हां ठीक है",
          "हां यही है",
          "यही है",
          "sab theek",
          "sab theek hai",
          "sab thik hai",
          "sab sahi hai",
          "haan sahi hai",
          "haan theek hai",
          "yahi hai",
          "all good",
          "all correct",
          "looks good");
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
          "नहीं हुआ",
          "nahi hua",
          "not yet",
          "गलत",
          "galat",
          "no not yet",
          "नाह",
          "नो",
          "ना सै",
          "कोनी सै",
          "कोन्या सै",
          "नहीं है",
          "यह नहीं",
          "ये नहीं",
          "nahi hai",
          "naa",
          "na",
          "nope",
          "not this",
          "ye nahi",
          "wrong",
          "नहीं दूसरी है",
          "दूसरी है",
          "सही नहीं है",
          "ठीक नहीं है",
          "dusri hai",
          "sahi nahi hai",
          "theek nahi hai");

  private static final Set<String> YES_SIGNS = Set.of("👍", "👌", "✅", "✔");
  private static final Set<String> NO_SIGNS = Set.of("👎", "❌", "✖");

  private static Set<String> words(String... words) {
    return Stream.of(words).map(Fold::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** The answer, if the whole message is nothing else but a polite word or a repetition. */
  public static Optional<YesNo> in(String typed) {
    String plain = Fold.plain(typed);
    return plain.codePoints().noneMatch(Character::isLetterOrDigit)
        ? sign(typed.strip())
        : of(plain).or(() -> of(Polite.without(typed))).or(() -> twice(plain));
  }

  /** "हां जी हो गई": two of its words after each other, which say the same. */
  private static Optional<YesNo> twice(String plain) {
    for (int space = plain.indexOf(' '); space > 0; space = plain.indexOf(' ', space + 1)) {
      Optional<YesNo> first = of(plain.substring(0, space));
      if (first.isPresent() && first.equals(of(plain.substring(space + 1)))) {
        return first;
      }
    }
    return Optional.empty();
  }

  private static Optional<YesNo> sign(String bare) {
    if (YES_SIGNS.stream().anyMatch(bare::startsWith)) {
      return Optional.of(YES);
    }
    return NO_SIGNS.stream().anyMatch(bare::startsWith) ? Optional.of(NO) : Optional.empty();
  }

  private static Optional<YesNo> of(String plain) {
    if (YES_WORDS.contains(plain)) {
      return Optional.of(YES);
    }
    return NO_WORDS.contains(plain) ? Optional.of(NO) : Optional.empty();
  }
}
