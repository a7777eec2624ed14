package in.namaste.ticket.finding;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Folds words so that a Hindi and a Latin spelling of the same word meet: {@code पानी} and {@code
 * paani}, {@code मोखरा} and {@code mokhra}. ICU says the Devanagari in Latin letters; what people
 * of the district type differently is folded away: aspirates, doubled letters, the unspoken a, e/i
 * and o/u, m/n before labials, r/d for ड़.
 */
public final class Folding {

  /** No complaint has more different words than this that anybody would search for. */
  private static final int MOST_WORDS = 400;

  private static final int LONGEST_WORD = 40;

  private static final Transliterator LATIN =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");

  private static final Pattern JOINERS = Pattern.compile("[\\u200c\\u200d\\u0640]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern DEVANAGARI = Pattern.compile(".*\\p{InDevanagari}.*");
  private static final String FLAPPED = "[\u0921\u0922]\u093c";

  private Folding() {}

  /** All folded words of a text, each once. */
  public static Set<String> words(String text) {
    return split(text)
        .flatMap(word -> variants(word).stream())
        .filter(Folding::isWord)
        .limit(MOST_WORDS)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is looked for: for each word typed its possible foldings. */
  public static List<Set<String>> query(String typed) {
    return split(typed)
        .map(Folding::variants)
        .map(
            variants ->
                variants.stream()
                    .filter(Folding::isWord)
                    .collect(Collectors.toCollection(LinkedHashSet::new)))
        .filter(variants -> !variants.isEmpty())
        .distinct()
        .map(variants -> (Set<String>) variants)
        .toList();
  }

  private static Stream<String> split(String text) {
    String whole = JOINERS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
    return BETWEEN_WORDS.splitAsStream(whole).filter(word -> !word.isEmpty());
  }

  /** A word in a letter or two finds everything. */
  private static boolean isWord(String folded) {
    return folded.length() >= 2 || (!folded.isEmpty() && Character.isDigit(folded.charAt(0)));
  }

  /** The flapped ड़ is typed as d and as r. */
  private static Set<String> variants(String word) {
    if (!DEVANAGARI.matcher(word).matches()) {
      return Set.of(common(latin(LATIN.transliterate(word))));
    }
    return Stream.of("ड", "र")
        .map(instead -> common(devanagari(word.replaceAll(FLAPPED, instead))))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static String devanagari(String word) {
    String prepared =
        word.replaceAll("[ँं]", "न्").replace("ज्ञ", "ग्य").replace("ृ", "रि").replace("ळ", "ल");
    return LATIN.transliterate(prepared).replace("ch", "c");
  }

  private static String latin(String word) {
    return word.replaceAll("chh?", "C")
        .replace("ck", "k")
        .replaceAll("c(?=[eiy])", "s")
        .replace('c', 'k')
        .replaceAll("er$", "r")
        .toLowerCase(Locale.ROOT);
  }

  private static String common(String word) {
    String folded =
        word.replaceAll("[^a-z0-9]", "")
            .replace("ph", "f")
            .replace("sh", "s")
            .replaceAll("([kgcjtdbr])h", "$1")
            .replace('w', 'v')
            .replace('z', 'j')
            .replace('q', 'k')
            .replace("x", "ks")
            .replaceAll("m(?=[pbf])", "n")
            .replace("ee", "i")
            .replace("oo", "u")
            .replaceAll("([a-z])\\1+", "$1")
            .replaceAll("a[iy](?![aeiou])", "e")
            .replaceAll("a[uw](?![aeiou])|oa|ou", "o")
            .replaceAll("(?<=.)y$", "i")
            .replace('e', 'i')
            .replace('o', 'u')
            .replaceAll("(?<=[iu])na?$", "")
            .replaceAll("(?<=.)a", "")
            .replaceAll("([a-z])\\1+", "$1");
    return folded.substring(0, Math.min(folded.length(), LONGEST_WORD));
  }
}
