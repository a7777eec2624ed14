package in.namaste.gateway.words;

import java.util.List;

/**
 * What citizens of the district write to begin, as its posters say it: नमस्ते रोहतक. Slips are
 * forgiven as in commands.
 */
public record Greeting(List<String> phrases) {

  public Greeting {
    phrases = List.copyOf(phrases);
  }

  /** Whether a message is nothing else. */
  public boolean in(String typed) {
    String plain = Fold.plain(typed);
    String polite = Polite.without(typed);
    String sound = Sound.of(polite);
    return phrases.stream()
        .anyMatch(
            phrase -> {
              String said = Fold.plain(phrase);
              return said.equals(plain) || said.equals(polite) || Command.like(sound, phrase);
            });
  }
}
