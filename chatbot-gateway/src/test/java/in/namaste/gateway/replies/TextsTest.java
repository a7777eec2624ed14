package in.namaste.gateway.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Both languages say the same things, and each thing fits where it stands. */
class TextsTest {
  private static final Pattern SLOT = Pattern.compile("\\{\\w+}");

  @ParameterizedTest
  @EnumSource(Language.class)
  void a_bundle_has_the_words_of_every_phrase_and_no_others(Language language) {
    Set<String> phrases = Stream.of(Phrase.values()).map(Phrase::key).collect(Collectors.toSet());

    assertThat(Texts.bundle(language).stringPropertyNames()).isEqualTo(phrases);
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void words_fit_and_both_languages_have_the_same_slots(Phrase phrase) {
    Properties hindi = Texts.bundle(Language.HINDI);
    Properties english = Texts.bundle(Language.ENGLISH);

    assertThat(hindi.getProperty(phrase.key())).hasSizeLessThanOrEqualTo(phrase.most());
    assertThat(english.getProperty(phrase.key())).hasSizeLessThanOrEqualTo(phrase.most());
    assertThat(slots(hindi.getProperty(phrase.key())))
        .isEqualTo(slots(english.getProperty(phrase.key())));
  }

  @ParameterizedTest
  @EnumSource(Phrase.class)
  void hindi_lines_are_short_and_speak_politely(Phrase phrase) {
    String words = Texts.bundle(Language.HINDI).getProperty(phrase.key());

    assertThat(words.lines()).allMatch(line -> line.split(" ", -1).length <= 18);
    assertThat(Stream.of(words.split("[\\s।,!?]+", -1)))
        .doesNotContain(
            "तू", "तुम", "तेरा", "तुम्हारा", "निस्तारण", "परिवेदना", "अभ्यावेदन", "संप्रेषित");
    assertThat(words).doesNotContainPattern("[०-९ँ]");
  }

  @Test
  void what_is_filled_in_is_taken_as_it_is() {
    assertThat(Texts.in(Language.HINDI).say(Phrase.THANKS_NAME, name -> name, "{0} $1 \\"))
        .isEqualTo("धन्यवाद, {0} $1 \\ जी।");
  }

  private static Set<String> slots(String words) {
    Matcher slot = SLOT.matcher(words);
    Set<String> slots = new TreeSet<>();
    while (slot.find()) {
      slots.add(slot.group());
    }
    return slots;
  }
}
