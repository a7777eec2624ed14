package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A word that works at every step, in either language, with typos. What is said for each stands in
 * {@code understanding/commands.txt}.
 */
public enum Command {
  GREET,
  MENU,
  NEW,
  STATUS,
  BACK,
  CHANGE,
  CANCEL,
  WITHDRAW,
  REOPEN,
  APPEAL,
  ERASE,
  HELP,
  PERSON,
  ENGLISH,
  HINDI,
  LANGUAGE,
  STOP,
  START;

  /** A typo is forgiven only in words long enough not to become another word by it. */
  private static final int LONG = 5;

  /** No command sounds longer than this. */
  private static final int LONGEST = 30;

  private static final double ONE_SLIP = 0.6;
  private static final int LONGER = 9;
  private static final double TWO_SLIPS = 1.2;

  private static final Set<Command> LIKE_NAMES =
      Set.of(GREET, NEW, STATUS, CHANGE, ENGLISH, LANGUAGE);

  private static final Map<String, Command> EXACT = new HashMap<>();
  private static final Map<String, Command> SOUNDS = new HashMap<>();

  static {
    for (String line : WordLists.lines("commands.txt")) {
      String[] parts = line.split(":", 2);
      Command command = valueOf(parts[0]);
      for (String phrase : parts[1].split(",", -1)) {
        EXACT.put(Fold.plain(phrase), command);
        if (Sound.of(phrase).length() >= LONG) {
          SOUNDS.put(Sound.of(phrase), command);
        }
      }
    }
    EXACT.remove("");
  }

  /** The command, if the whole message is exactly that, in any case of letters. */
  public static Optional<Command> exactly(String typed) {
    return switch (typed.strip()) {
      case "🙏" -> Optional.of(GREET);
      case "?" -> Optional.of(HELP);
      default ->
          Optional.ofNullable(EXACT.get(Fold.plain(typed)))
              .or(() -> Optional.ofNullable(EXACT.get(Polite.without(typed))));
    };
  }

  /** The command; the district's own greeting is one, too. */
  public static Optional<Command> in(String typed, Greeting greeting) {
    return greeting.in(typed) ? Optional.of(GREET) : in(typed);
  }

  /** The command, if the whole message is nothing else; a slip in a long word is forgiven. */
  public static Optional<Command> in(String typed) {
    Optional<Command> exact = exactly(typed);
    String sound = Sound.of(Polite.without(typed));
    boolean likely = sound.length() >= LONG - 1 && sound.length() <= LONGEST;
    return exact.isPresent() || !likely ? exact : nearest(sound);
  }

  /**
   * The command where a name is asked for. Some names are one slip away from a command (Angrej,
   * Badal, Stuti, Rama Ram), so for these commands only the word itself counts.
   */
  public static Optional<Command> besideNames(String typed, Greeting greeting) {
    Optional<Command> exact = greeting.in(typed) ? Optional.of(GREET) : exactly(typed);
    boolean longer = Sound.of(typed).length() >= LONGER;
    return exact.isPresent()
        ? exact
        : in(typed).filter(command -> longer || !LIKE_NAMES.contains(command));
  }

  /** Whether a sound is that of a phrase, but for slips. */
  static boolean like(String sound, String phrase) {
    String known = Sound.of(phrase);
    return sound.length() <= LONGEST
        && Likeness.distance(sound, known) <= (known.length() >= LONGER ? TWO_SLIPS : ONE_SLIP);
  }

  private static Optional<Command> nearest(String sound) {
    Command best = null;
    double least = Double.MAX_VALUE;
    for (Map.Entry<String, Command> known : SOUNDS.entrySet()) {
      double allowed = known.getKey().length() >= LONGER ? TWO_SLIPS : ONE_SLIP;
      int longer = Math.abs(sound.length() - known.getKey().length());
      double distance =
          longer * Likeness.LEAST > allowed
              ? Double.MAX_VALUE
              : Likeness.distance(sound, known.getKey());
      if (distance <= allowed && distance < least) {
        least = distance;
        best = known.getValue();
      }
    }
    return Optional.ofNullable(best);
  }
}
