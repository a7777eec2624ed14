package in.namaste.sla.dashboard;

import in.namaste.web.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The sentences in a language, for what is no template. */
final class Spoken {

  private Spoken() {}

  static Words words(Language language) {
    return MessageBundles.get(Words.class, Localized.Literal.of(language.code()));
  }

  static BoardWords board(Language language) {
    return MessageBundles.get(BoardWords.class, Localized.Literal.of(language.code()));
  }
}
