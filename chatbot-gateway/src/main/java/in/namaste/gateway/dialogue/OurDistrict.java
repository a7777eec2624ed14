package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Language;
import in.namaste.gateway.words.Command;
import in.namaste.gateway.words.Greeting;
import java.util.List;
import java.util.Optional;

/**
 * The district that the bot speaks for, from its pack.
 *
 * @param greeting what citizens write to begin
 * @param village one that everybody knows, as an example
 * @param number a ticket number as it may look, as an example
 * @param office where a person sits: office, hours, phone
 * @param emergency the number for danger to life, 112
 * @param languages those that the bot offers, first the one it begins with
 */
public record OurDistrict(
    Both name,
    Both greeting,
    Both village,
    String number,
    Both office,
    String emergency,
    List<Language> languages) {

  /** The same in two languages. */
  public record Both(String hindi, String english) {

    String in(Language language) {
      return language.choose(hindi, english);
    }
  }

  public OurDistrict {
    languages = List.copyOf(languages);
  }

  /** The language of somebody of whom none is known. */
  public Language first() {
    return languages.getFirst();
  }

  /** Whether somebody can choose a language. */
  boolean offersSeveral() {
    return languages.size() > 1;
  }

  /** A word that works at every step, the district's own greeting among them. */
  Optional<Command> command(String typed) {
    return Command.in(typed, greeted());
  }

  /** The same where a name is asked for. */
  Optional<Command> commandBesideNames(String typed) {
    return Command.besideNames(typed, greeted());
  }

  private Greeting greeted() {
    return new Greeting(List.of(greeting.hindi(), greeting.english()));
  }
}
