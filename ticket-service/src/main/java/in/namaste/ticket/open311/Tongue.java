package in.namaste.ticket.open311;

import in.namaste.web.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Locale;

/**
 * The language of an answer: what {@code locale} or {@code Accept-Language} asks for, else Hindi.
 */
record Tongue(Language language, Words words) {

  private Tongue(Language language) {
    this(language, MessageBundles.get(Words.class, Localized.Literal.of(language.code())));
  }

  /**
   * The language of a request.
   *
   * @param locale such as {@code en} or {@code hi-IN}; may be null, like the header
   */
  static Tongue of(String locale, String acceptLanguage) {
    return new Tongue(spoken(locale).isEmpty() ? first(acceptLanguage) : spoken(locale).getFirst());
  }

  private static Language first(String acceptLanguage) {
    return spoken(acceptLanguage).stream().findFirst().orElse(Language.HI);
  }

  private static List<Language> spoken(String ranges) {
    try {
      return ranges == null || ranges.isBlank()
          ? List.of()
          : Locale.LanguageRange.parse(ranges.strip()).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
              .flatMap(code -> Language.of(code).stream())
              .toList();
    } catch (IllegalArgumentException notALanguage) {
      return List.of();
    }
  }

  String say(String hindi, String english) {
    return language.say(hindi, english);
  }
}
