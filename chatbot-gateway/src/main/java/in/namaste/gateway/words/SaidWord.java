package in.namaste.gateway.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word of a message.
 *
 * @param typed as it was typed, in one spelling of digits and nasals
 * @param forms how it sounds, first as it stands, then as it may be in the singular: कुत्तों is
 *     kuton, kuta, kut
 */
public record SaidWord(String typed, List<String> forms) {

  private static final int LONGEST = 30;
  private static final int LEAST_STEM = 3;

  /** Words that only join others; passed over where words of a phrase are looked for. */
  private static final Set<String> JOINTS =
      Stream.of(
              "का की के को ने से में मे म्ह महं मैं पर पै पे है हैं सै सैं था थी थे और या भी बी ही तो कि",
              "ka ki ke ko ne se me mein mei mai m mh pe par hai h hain sai tha thi the aur or bhi hi to",
              "the a an of in on at is are was were be been for and with my our has have")
          .flatMap(words -> Stream.of(words.split(" ", -1)))
          .map(Fold::plain)
          .collect(Collectors.toUnmodifiableSet());

  public SaidWord {
    forms = List.copyOf(forms);
  }

  /** The words of a message, without those that only join others. */
  public static List<SaidWord> in(String typed, int most) {
    return Fold.tokens(typed).stream()
        .limit(most)
        .filter(token -> !JOINTS.contains(token))
        .map(SaidWord::of)
        .filter(word -> !word.sound().isEmpty() && word.sound().length() <= LONGEST)
        .toList();
  }

  private static SaidWord of(String token) {
    String sound = Sound.of(token);
    List<String> forms = new ArrayList<>();
    forms.add(sound);
    stem(sound, "iyon", "i", forms);
    stem(sound, "iyan", "i", forms);
    stem(sound, "on", "a", forms);
    stem(sound, "on", "", forms);
    stem(sound, "o", "a", forms);
    stem(sound, "o", "", forms);
    stem(sound, "en", "", forms);
    stem(sound, "an", "a", forms);
    stem(sound, "an", "", forms);
    stem(sound, "e", "a", forms);
    stem(sound, "e", "", forms);
    stem(sound, "s", "", forms);
    return new SaidWord(token, forms);
  }

  private static void stem(String sound, String ending, String instead, List<String> forms) {
    if (sound.endsWith(ending)) {
      String stem = sound.substring(0, sound.length() - ending.length()) + instead;
      if (stem.length() >= LEAST_STEM) {
        forms.add(stem);
      }
    }
  }

  /** How it sounds as it stands. */
  public String sound() {
    return forms.getFirst();
  }

  /** Whether it says nothing by itself. */
  public boolean small() {
    return WordLists.small(typed);
  }
}
