package in.namaste.ticket.accounts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a password that somebody chooses must be: long, and not one of those tried first. */
public final class PasswordRule {

  /** Letters at least. */
  public static final int SHORTEST = 10;

  /** Letters at most. */
  public static final int LONGEST = 64;

  /** Bcrypt looks at no more; a letter of Devanagari has three. */
  public static final int MOST_BYTES = 72;

  /** Fewer different letters are a pattern, such as {@code aaaabbbb11}. */
  private static final int DIFFERENT = 4;

  private static final Pattern AROUND = Pattern.compile("^[^\\p{L}]+|[^\\p{L}]+$");

  /** What people write before or after the name of where they are. */
  private static final Pattern BESIDE_A_PLACE =
      Pattern.compile("^(namaste|jai|my|नमस्ते)|(district|govt|police|jila|zila)$");

  private static final Set<String> COMMON = read("/common-passwords.txt");

  private PasswordRule() {}

  /** Why a password is not taken. */
  public enum Flaw {
    TOO_SHORT,
    TOO_LONG,
    ACCOUNT_NAME,
    COMMON
  }

  /**
   * The first flaw; empty for a good one.
   *
   * @param account whose password it is to be
   * @param places what the district and its state are called, in any script
   */
  public static Optional<Flaw> flaw(String password, String account, Collection<String> places) {
    String small = password.toLowerCase(Locale.ROOT);
    if (password.codePointCount(0, password.length()) < SHORTEST) {
      return Optional.of(Flaw.TOO_SHORT);
    }
    if (password.codePointCount(0, password.length()) > LONGEST
        || password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return Optional.of(Flaw.TOO_LONG);
    }
    if (letters(small).equals(letters(account)) || small.equals(account)) {
      return Optional.of(Flaw.ACCOUNT_NAME);
    }
    if (COMMON.contains(small)
        || COMMON.contains(letters(small))
        || isPlace(letters(small), places)
        || small.codePoints().distinct().count() < DIFFERENT) {
      return Optional.of(Flaw.COMMON);
    }
    return Optional.empty();
  }

  private static boolean isPlace(String letters, Collection<String> places) {
    String alone = BESIDE_A_PLACE.matcher(letters).replaceAll("");
    return places.stream()
        .map(place -> letters(place.toLowerCase(Locale.ROOT)))
        .anyMatch(alone::equals);
  }

  /** Without the digits and signs that people put around a word to make it a password. */
  private static String letters(String text) {
    return AROUND.matcher(text).replaceAll("");
  }

  private static Set<String> read(String resource) {
    try (InputStream words = PasswordRule.class.getResourceAsStream(resource)) {
      return new String(words.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
