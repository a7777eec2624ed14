package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A place name as written by somebody, made comparable.
 *
 * @param exact letters in one spelling, joined: what an alias must equal
 * @param sound how its words sound, joined, without its numbers
 * @param firstWord how its first word sounds
 * @param numbers the numbers in it that tell places apart: 9b, 11b, 7.5, 12.5
 */
record Spelling(String exact, String sound, String firstWord, List<String> numbers) {
  private static final Set<String> AROUND =
      Stream.of(
              ("गांव गाम गाव ग्राम गाँव ग्राम पंचायत पंचायत gaon gaav gav gaam gam gram village vill vil"
                      + " vpo po teh tehsil तहसील block ब्लॉक ब्लाक खंड खण्ड distt dist district जिला में मैं से का"
                      + " की के है हूं आळा वाला aala wala mein me mai main se ka ki ke hai hu hun h sai सै"
                      + " मेरा मेरे हमारा हमारे म्हारा mera mere hamara mhara the of in from biswa बिस्वा")
                  .split(" ", -1))
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());
  private static final String[][] ONE_WORD = {
    {"साढ़े सात", "7.5"}, {"sadhe saat", "7.5"}, {"sadhe sat", "7.5"}, {"साढ़े बारह", "12.5"},
    {"sadhe barah", "12.5"}, {"sadhe bara", "12.5"}, {"v p o", "vpo"}, {"k h u r d", "khurd"},
  };
  private static final String[][] SHORT_FORMS = {
    {"kln", "kalan"}, {"kala", "kalan"}, {"कला", "कलां"}, {"khd", "khurd"}, {"बी", "b"},
  };
  private static final Pattern NUMBER_AND_LETTER = Pattern.compile("(\\d+(?:\\.5)?) ?b\\b");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.5)?b?");

  static Spelling of(String written) {
    String plain = Fold.plain(written);
    for (String[] word : ONE_WORD) {
      plain = plain.replace(Fold.plain(word[0]), word[1]);
    }
    plain = plain.replaceAll("(?<=\\d)(?=[^\\d.\\s])|(?<=[^\\d.\\s])(?=\\d)", " ");
    plain =
        Stream.of(plain.split(" ", -1)).map(Spelling::longForm).collect(Collectors.joining(" "));
    plain = NUMBER_AND_LETTER.matcher(plain).replaceAll("$1b");
    List<String> words = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (String word : plain.split(" ", -1)) {
      if (NUMBER.matcher(word).matches()) {
        numbers.add(word);
      } else if (!AROUND.contains(word) && !word.isEmpty()) {
        words.add(word);
      }
    }
    return new Spelling(
        String.join("", words) + String.join("", numbers),
        Sound.of(String.join(" ", words)),
        words.isEmpty() ? "" : Sound.of(words.getFirst()),
        List.copyOf(numbers));
  }

  private static String longForm(String word) {
    for (String[] form : SHORT_FORMS) {
      if (Fold.plain(form[0]).equals(word)) {
        return Fold.plain(form[1]);
      }
    }
    return word;
  }

  /** Whether other numbers than these were written in it. */
  boolean contradicts(Spelling typed) {
    return !typed.numbers.isEmpty() && !numbers.containsAll(typed.numbers);
  }
}
