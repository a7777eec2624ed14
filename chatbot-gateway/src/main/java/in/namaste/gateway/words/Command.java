package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** A word that works at every step, in either language, with typos. */
public enum Command {
  GREET(
      "नमस्ते रोहतक",
      "नमस्ते",
      "नमस्कार",
      "राम राम",
      "राम राम जी",
      "जय श्री राम",
      "hi",
      "hii",
      "hello",
      "hey",
      "helo",
      "start over",
      "namaste rohtak",
      "namaste",
      "namaskar",
      "ram ram",
      "ram ram ji",
      "प्रणाम",
      "हेलो",
      "हैलो",
      "हाय",
      "🙏"),
  MENU("मेनू", "मेन्यू", "मीनू", "menu", "main menu", "0", "मुख्य मेनू"),
  NEW(
      "नई",
      "नई शिकायत",
      "new",
      "new complaint",
      "nayi shikayat",
      "nai shikayat",
      "शिकायत",
      "shikayat",
      "शिकायत दर्ज करें",
      "complaint"),
  STATUS(
      "स्थिति",
      "स्थिति देखें",
      "status",
      "sthiti",
      "stithi",
      "कहां तक",
      "कहां तक पहुंची",
      "kaha tak",
      "मेरी शिकायत",
      "meri shikayat",
      "my complaints",
      "track"),
  BACK("पीछे", "वापस", "back", "go back", "peeche", "pichhe", "piche", "wapas"),
  CHANGE("बदलें", "बदलो", "बदले", "बदलना है", "change", "edit", "badle", "badlen", "badlo"),
  CANCEL(
      "रद्द", "रद्द करें", "रद्द करो", "cancel", "radd", "radd karo", "stop complaint", "रहने दो"),
  HELP("मदद", "सहायता", "help", "madad", "sahayata", "?"),
  PERSON(
      "अधिकारी",
      "इंसान",
      "आदमी से बात",
      "बात करनी है",
      "किसी से बात",
      "agent",
      "adhikari",
      "insan",
      "human",
      "person",
      "talk to a person",
      "talk",
      "baat karni hai"),
  ENGLISH("english", "अंग्रेजी", "अंग्रेज़ी", "इंग्लिश", "angrezi", "inglish"),
  HINDI("हिंदी", "हिन्दी", "hindi"),
  LANGUAGE("भाषा", "language", "bhasha", "भाषा / language"),
  STOP("stop", "बंद करो", "बंद करें", "band karo", "unsubscribe", "स्टॉप"),
  START("start", "शुरू", "शुरू करें", "shuru", "shuru karo", "स्टार्ट");

  /** A typo is forgiven only in words long enough not to become another word by it. */
  private static final int LONG = 5;

  /** No command sounds longer than this. */
  private static final int LONGEST = 30;

  private static final double ONE_SLIP = 0.6;
  private static final int LONGER = 9;
  private static final double TWO_SLIPS = 1.2;

  private static final Map<String, Command> EXACT = new HashMap<>();
  private static final Map<String, Command> SOUNDS = new HashMap<>();

  static {
    for (Command command : values()) {
      for (String phrase : command.phrases.split("\\|", -1)) {
        EXACT.put(Fold.plain(phrase), command);
        if (Sound.of(phrase).length() >= LONG) {
          SOUNDS.put(Sound.of(phrase), command);
        }
      }
    }
    EXACT.remove("");
  }

  /** Joined by bars, because an enum holds nothing that could be changed. */
  private final String phrases;

  Command(String... phrases) {
    this.phrases = String.join("|", phrases);
  }

  /** The command, if the whole message is exactly that, in any case of letters. */
  public static Optional<Command> exactly(String typed) {
    return switch (typed.strip()) {
      case "🙏" -> Optional.of(GREET);
      case "?" -> Optional.of(HELP);
      default -> Optional.ofNullable(EXACT.get(Fold.plain(typed)));
    };
  }

  /** The command, if the whole message is nothing else; a slip in a long word is forgiven. */
  public static Optional<Command> in(String typed) {
    Optional<Command> exact = exactly(typed);
    String sound = Sound.of(typed);
    boolean likely = sound.length() >= LONG - 1 && sound.length() <= LONGEST;
    return exact.isPresent() || !likely ? exact : nearest(sound);
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
