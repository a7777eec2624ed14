package in.namaste.gateway.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Takes away from typed words what people vary without meaning anything by it. */
public final class Fold {
  private static final Pattern UNSEEN = Pattern.compile("[\\u200B-\\u200D\\uFE0F\\u20E3\\uFEFF]");
  private static final Pattern NASAL_BEFORE_STOP = Pattern.compile("[ङञणनम]्(?=[क-घच-झट-ढत-धप-भ])");
  private static final Pattern HALF = Pattern.compile("½|[ -]1/2|1/2");
  private static final Pattern MARKS =
      Pattern.compile("[^\\p{L}\\p{M}\\p{Nd}.]+|\\.(?!\\d)|(?<!\\d)\\.");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  private Fold() {}

  /**
   * The words in lower case with one spelling for digits, nasals and composed letters, and single
   * spaces for all punctuation: {@code "मेहम, वार्ड-९"} gives {@code "मेहम वार्ड 9"}.
   */
  public static String plain(String typed) {
    String text = Normalizer.normalize(typed, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    text = UNSEEN.matcher(text).replaceAll("");
    text = asciiDigits(text).replace('\u0901', '\u0902');
    text = NASAL_BEFORE_STOP.matcher(text).replaceAll("\u0902");
    text = HALF.matcher(text).replaceAll(".5");
    text = MARKS.matcher(text).replaceAll(" ");
    return SPACES.matcher(text).replaceAll(" ").strip();
  }

  /** The words of {@link #plain}, one by one. */
  public static List<String> tokens(String typed) {
    String plain = plain(typed);
    return plain.isEmpty() ? List.of() : List.of(plain.split(" ", -1));
  }

  /** Digits of every script as 0-9; all else as it was. */
  public static String asciiDigits(String typed) {
    var digits = new StringBuilder(typed.length());
    typed
        .codePoints()
        .map(
            c ->
                Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER
                    ? '0' + Character.digit(c, 10)
                    : c)
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
