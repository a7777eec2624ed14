package in.namaste.gateway.replies;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.UnaryOperator;

/** The words of each {@link Phrase} in one language. */
public final class Texts {
  private static final Map<Language, Texts> ALL = new EnumMap<>(Language.class);

  static {
    for (Language language : Language.values()) {
      ALL.put(language, new Texts(language));
    }
  }

  private final Map<Phrase, String> words = new EnumMap<>(Phrase.class);

  private Texts(Language language) {
    Properties bundle = bundle(language);
    for (Phrase phrase : Phrase.values()) {
      String text = bundle.getProperty(phrase.key());
      if (text == null) {
        throw new IllegalStateException("no words for " + phrase + " in " + language);
      }
      words.put(phrase, text);
    }
  }

  /** The words in a language. */
  public static Texts in(Language language) {
    return ALL.get(language);
  }

  /**
   * The words of a phrase with {0}, {1} … filled in, exactly as given.
   *
   * @param named what stands for a name in brackets, such as {@code {district}}
   */
  public String say(Phrase phrase, UnaryOperator<String> named, Object... values) {
    String text = words.get(phrase);
    var said = new StringBuilder();
    int from = 0;
    for (int open = text.indexOf('{'); open >= 0; open = text.indexOf('{', from)) {
      int close = text.indexOf('}', open);
      said.append(text, from, open);
      String slot = text.substring(open + 1, close);
      said.append(
          Character.isDigit(slot.charAt(0)) ? values[Integer.parseInt(slot)] : named.apply(slot));
      from = close + 1;
    }
    return said.append(text.substring(from)).toString();
  }

  static Properties bundle(Language language) {
    String file = "/texts_" + language.code() + ".properties";
    var bundle = new Properties();
    try (InputStream bytes = Texts.class.getResourceAsStream(file)) {
      bundle.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("cannot read " + file, unreadable);
    }
    return bundle;
  }
}
