package in.namaste.safekeeping.deadletters;

import in.namaste.safekeeping.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What is to be done with dead letters.
 *
 * @param letters names of topics or of single letters; none means all topics, for a list only
 * @param by who wants it
 * @param why in their own words; needed to discard
 */
public record DeadLetterWish(Verb verb, List<String> letters, String by, String why) {

  /** One of the four things. */
  public enum Verb {
    LIST,
    SHOW,
    REPLAY,
    DISCARD
  }

  /** What a virtual machine calls a user without a name, as in a container. */
  private static final Set<String> NOBODY = Set.of("", "?");

  private static final String BY = "--by";
  private static final String WHY = "--why";

  /**
   * Takes its words out of the arguments and leaves the options that all commands have.
   *
   * @throws Refused with one sentence if something is missing
   */
  public static DeadLetterWish of(List<String> arguments) {
    Verb verb = verb(arguments.isEmpty() ? "" : arguments.removeFirst());
    String by = option(BY, arguments, System.getProperty("user.name", ""));
    String why = option(WHY, arguments, "");
    List<String> letters = new ArrayList<>();
    while (!arguments.isEmpty() && !arguments.getFirst().startsWith("-")) {
      letters.add(arguments.removeFirst());
    }
    if (letters.isEmpty() && verb != Verb.LIST) {
      throw new Refused("Which ones? Name letters as deploy/dead-letters list does, or a topic.");
    }
    if ((verb == Verb.REPLAY || verb == Verb.DISCARD) && NOBODY.contains(by.strip())) {
      throw new Refused(
          "Who are you? The machine does not know; say it with --by NAME, it is kept.");
    }
    if (verb == Verb.DISCARD && why.isBlank()) {
      throw new Refused("Why are they to be discarded? Say it with --why \"…\"; it is kept.");
    }
    return new DeadLetterWish(verb, List.copyOf(letters), by, why.strip());
  }

  private static Verb verb(String word) {
    for (Verb verb : Verb.values()) {
      if (verb.name().toLowerCase(Locale.ROOT).equals(word)) {
        return verb;
      }
    }
    throw new Refused("First comes list, show, replay or discard; --help shows how.");
  }

  private static String option(String name, List<String> arguments, String usual) {
    int at = arguments.indexOf(name);
    if (at < 0) {
      return usual;
    }
    arguments.remove(at);
    if (at == arguments.size()) {
      throw new Refused(name + " wants a word behind it.");
    }
    return arguments.remove(at);
  }
}
