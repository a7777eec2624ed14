package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.Conversation.Offered;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Later;
import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Numbers;
import in.namaste.gateway.words.Sound;
import in.namaste.gateway.words.TicketNumbers;
import in.namaste.gateway.words.YesNo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An option of the question that stands, typed instead of tapped: by its number or by the words on
 * it, in either language and any script.
 */
final class Choices {
  /** Which place is meant is decided by all places, not by those that happen to be listed. */
  private static final Set<String> PLACES = Set.of(Option.BLOCK, Option.TOWN, Option.PLACE);

  /** No title is typed with more letters than this. */
  private static final int LONGEST = 60;

  /** A slip is forgiven in titles that sound at least so long. */
  private static final int LONG = 6;

  private static final double SLIP = 0.6;

  private Choices() {}

  static Optional<Option> in(String words, Scene scene) {
    return numbered(words, scene).or(() -> titled(words, scene));
  }

  private static Optional<Option> numbered(String words, Scene scene) {
    OptionalInt number = scene.step().countsRows() ? Numbers.in(words) : OptionalInt.empty();
    List<Offered> choices = number.isPresent() ? choices(scene) : List.of();
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= choices.size()
        ? Optional.of(Option.parse(choices.get(number.getAsInt() - 1).id()))
        : Optional.empty();
  }

  private static Optional<Option> titled(String words, Scene scene) {
    String plain = Fold.plain(words);
    String sound = Sound.of(words);
    // Ticket numbers sound all alike; each is read by its digits.
    if (sound.isEmpty() || words.length() > LONGEST || TicketNumbers.only(words).isPresent()) {
      return Optional.empty();
    }
    var choices = new ArrayList<Offered>();
    for (Language language : Language.values()) {
      choices.addAll(choices(scene.with(scene.conversation().in(language))));
    }
    choices.removeIf(choice -> place(Option.parse(choice.id())));
    return only(choices.stream().filter(choice -> Fold.plain(choice.title()).equals(plain)))
        .or(() -> only(choices.stream().filter(choice -> alike(sound, choice.title()))));
  }

  private static boolean place(Option option) {
    return PLACES.contains(option.kind()) && !option.value().equals(Option.NONE);
  }

  private static boolean alike(String sound, String title) {
    String known = Sound.of(title);
    return known.equals(sound)
        || (known.length() >= LONG
            && Math.abs(known.length() - sound.length()) * Likeness.LEAST <= SLIP
            && Likeness.distance(sound, known) <= SLIP);
  }

  private static Optional<Option> only(Stream<Offered> found) {
    List<String> ids = found.map(Offered::id).distinct().toList();
    return ids.size() == 1 ? Optional.of(Option.parse(ids.getFirst())) : Optional.empty();
  }

  private static List<Offered> choices(Scene scene) {
    return offered(scene.step().question(scene));
  }

  /** What can be tapped in a message, in its order. */
  static List<Offered> offered(Reply reply) {
    return switch (reply) {
      case Reply.Buttons buttons ->
          buttons.buttons().stream().map(one -> new Offered(one.id(), one.title())).toList();
      case Reply.ItemList list ->
          list.rows().stream().map(one -> new Offered(one.id(), one.title())).toList();
      case Reply.Text text -> List.of();
      case Reply.LocationRequest request -> List.of();
      case Reply.CtaUrl link -> List.of();
    };
  }

  /** The words on one of these, typed, if they are no bare yes or no. */
  static Optional<Option> titled(String words, List<Offered> offered) {
    String plain = Fold.plain(words);
    return YesNo.in(words).isPresent() && !Later.in(words)
        ? Optional.empty()
        : offered.stream()
            .filter(one -> Fold.plain(one.title()).equals(plain))
            .findFirst()
            .map(one -> Option.parse(one.id()));
  }

  /** One of these, by its number from the top. */
  static Optional<Offered> numbered(String words, List<Offered> offered) {
    OptionalInt number = Numbers.in(words);
    return number.isPresent() && number.getAsInt() >= 1 && number.getAsInt() <= offered.size()
        ? Optional.of(offered.get(number.getAsInt() - 1))
        : Optional.empty();
  }
}
