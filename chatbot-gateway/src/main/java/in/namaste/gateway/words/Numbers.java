package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A number that stands for a row or a ward, as people type it. */
public final class Numbers {
  private static final Set<String> AROUND =
      Stream.of(
              "no number num option point wala wali wale nr",
              "नं नंबर न विकल्प वाला वाली वाले आळा आळी आला पे पर")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final Set<String> WARD = Set.of("वार्ड", "ward", "w");

  /** What makes the fifth of five: पांचवां, satve. */
  private static final List<String> ORDINAL =
      List.of(
          "वां", "वा", "वीं", "वी", "वें", "वे", "va", "van", "vi", "vin", "ve", "ven", "wan", "we",
          "wi");

  private static final Map<String, Integer> WORDS = new HashMap<>();

  static {
    List<String> names =
        List.of(
            "एक पहला पहली पहले पैला एकला ek pehla pahla pehli pahli pehle one first 1st",
            "दो दूसरा दूसरी दूसरे दूजा दूजी do dusra dusri dusre doosra two second 2nd",
            "तीन तीसरा तीसरी तीसरे तीजा teen tin tisra tisri tisre teesra teesre three third 3rd",
            "चार चौथा चौथी चौथे char chaar chautha chauthi chauthe four fourth 4th",
            "पांच panch paanch five fifth 5th",
            "छह छः छे छठा छठी छठे chhah chhe che chhatha chhathe six sixth 6th",
            "सात saat sat seven seventh 7th",
            "आठ aath ath eight eighth 8th",
            "नौ nau nine ninth 9th",
            "दस das dus ten tenth 10th",
            "ग्यारह ग्यारा gyarah gyara eleven 11th",
            "बारह बारा barah bara twelve 12th",
            "तेरह terah thirteen 13th",
            "चौदह चौदा chaudah chauda fourteen 14th",
            "पंद्रह पंद्रा पन्द्रह pandrah pandra fifteen 15th",
            "सोलह सोला solah sola sixteen 16th",
            "सत्रह सतरह सतरा satrah satra seventeen 17th",
            "अठारह अठारा atharah athara eighteen 18th",
            "उन्नीस unnis unnees nineteen 19th",
            "बीस bees bis twenty 20th",
            "इक्कीस ikkis ikkees twentyone 21st",
            "बाईस बाइस bais baees twentytwo 22nd");
    for (int i = 0; i < names.size(); i++) {
      for (String name : names.get(i).split(" ", -1)) {
        WORDS.put(Fold.plain(name), i + 1);
        for (String ending : ORDINAL) {
          WORDS.putIfAbsent(Fold.plain(name + ending), i + 1);
        }
      }
    }
  }

  private Numbers() {}

  /** The number, if the whole message is nothing but a number. */
  public static OptionalInt in(String typed) {
    return in(Fold.tokens(typed.replace("\uD83D\uDD1F", "10")));
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
