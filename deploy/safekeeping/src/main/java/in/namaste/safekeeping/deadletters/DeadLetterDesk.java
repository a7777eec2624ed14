package in.namaste.safekeeping.deadletters;

import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The command that lists, shows, replays and discards dead letters. */
public final class DeadLetterDesk {

  private final Letters letters;
  private final PrintStream out;

  private DeadLetterDesk(Letters letters, PrintStream out) {
    this.letters = letters;
    this.out = out;
  }

  /**
   * Does it and says what was done.
   *
   * @throws Refused if a letter is not there, was handled before, or the brokers do not answer
   */
  public static void run(DeadLetterWish wish, Brokers brokers, PrintStream out) {
    try (Letters letters = new Letters(brokers)) {
      new DeadLetterDesk(letters, out).run(wish);
    }
  }

  private void run(DeadLetterWish wish) {
    Map<DeadLetter, Optional<Handled>> found = find(wish.letters());
    switch (wish.verb()) {
      case LIST -> list(found);
      case SHOW -> found.forEach(this::show);
      case REPLAY -> open(found, wish.letters()).forEach(letter -> replay(letter, wish));
      case DISCARD -> open(found, wish.letters()).forEach(letter -> discard(letter, wish));
    }
  }

  /** Letters by the names of topics or of their own; all of them if none is named. */
  private Map<DeadLetter, Optional<Handled>> find(List<String> names) {
    List<String> topics = letters.topics();
    Map<DeadLetter, Optional<Handled>> found = new LinkedHashMap<>();
    for (String name : names.isEmpty() ? topics : names) {
      String topic = name.replaceFirst("-\\d+@\\d+$", "");
      if (!topics.contains(topic)) {
        throw new Refused("There is no topic of dead letters " + topic + ".");
      }
      int before = found.size();
      letters
          .on(topic)
          .forEach(
              (letter, fate) -> {
                if (name.equals(topic) || name.equals(letter.id())) {
                  found.put(letter, fate);
                }
              });
      if (!name.equals(topic) && found.size() == before) {
        throw new Refused("There is no dead letter " + name + ".");
      }
    }
    return found;
  }

  /** Those that wait to be looked at. One that was named itself must be among them. */
  private static List<DeadLetter> open(
      Map<DeadLetter, Optional<Handled>> found, List<String> names) {
    List<DeadLetter> open = new ArrayList<>();
    found.forEach(
        (letter, fate) -> {
          if (fate.isEmpty()) {
            open.add(letter);
          } else if (names.contains(letter.id())) {
            throw new Refused(
                "%s was %s by %s before."
                    .formatted(letter.id(), fate.get().fate(), fate.get().by()));
          }
        });
    return open;
  }

  private void list(Map<DeadLetter, Optional<Handled>> found) {
    long open = 0;
    for (var one : found.entrySet()) {
      if (one.getValue().isEmpty()) {
        open++;
        out.println(line(one.getKey()));
      }
    }
    out.printf("%,d open, %,d handled.%n", open, found.size() - open);
  }

  private static String line(DeadLetter letter) {
    return "%s  %s  %s  %s  %,d bytes  from %s"
        .formatted(
            letter.id(),
            letter.at(),
            letter.reason(),
            letter.cause(),
            letter.bytes(),
            letter.from());
  }

  private void show(DeadLetter letter, Optional<Handled> fate) {
    out.println(line(letter));
    byte[] key = letter.record().key();
    out.println(
        "key: " + (key == null ? "none" : Redacted.word(new String(key, StandardCharsets.UTF_8))));
    out.println(
        letter.isLeftOut()
            ? "too large for a letter; it stands where it came from"
            : Redacted.value(letter.record().value()));
    fate.ifPresent(
        handled ->
            out.println(
                "%s by %s %s"
                    .formatted(handled.fate(), handled.by(), handled.why())
                    .stripTrailing()));
  }

  private void replay(DeadLetter letter, DeadLetterWish wish) {
    letters.replay(letter, wish.by());
    out.println("replayed " + letter.id() + " to " + letter.origin());
  }

  private void discard(DeadLetter letter, DeadLetterWish wish) {
    letters.discard(letter, wish.by(), wish.why());
    out.println("discarded " + letter.id());
  }
}
