package in.namaste.ticket;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A ticket's number as it is read aloud on the telephone: letter by letter, digit by digit, with a
 * rest where the hyphens are.
 */
public final class SpokenNumber {

  private static final List<String> HINDI_DIGITS =
      List.of("शून्य", "एक", "दो", "तीन", "चार", "पांच", "छह", "सात", "आठ", "नौ");
  private static final List<String> ENGLISH_DIGITS =
      List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");
  private static final List<String> HINDI_LETTERS =
      List.of(
          "ए", "बी", "सी", "डी", "ई", "एफ़", "जी", "एच", "आई", "जे", "के", "एल", "एम", "एन", "ओ",
          "पी", "क्यू", "आर", "एस", "टी", "यू", "वी", "डब्ल्यू", "एक्स", "वाई", "ज़ेड");

  private SpokenNumber() {}

  /** In Hindi, such as {@code आर टी के, दो छह एक एक, …}. */
  public static String hindi(TicketNumber number) {
    return spoken(number, HINDI_DIGITS, HINDI_LETTERS);
  }

  /** In English, such as {@code R T K, two six one one, …}. */
  public static String english(TicketNumber number) {
    List<String> letters =
        Stream.iterate('A', c -> (char) (c + 1)).limit(26).map(String::valueOf).toList();
    return spoken(number, ENGLISH_DIGITS, letters);
  }

  private static String spoken(TicketNumber number, List<String> digits, List<String> letters) {
    return Stream.of(number.value().split("-", -1))
        .map(
            part ->
                part.chars()
                    .mapToObj(c -> c >= 'A' ? letters.get(c - 'A') : digits.get(c - '0'))
                    .collect(Collectors.joining(" ")))
        .collect(Collectors.joining(", "));
  }
}
