package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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
      "राधे राधे",
      "जय हिंद",
      "सत श्री अकाल",
      "good morning",
      "good afternoon",
      "good evening",
      "सुप्रभात",
      "गुड मॉर्निंग",
      "🙏"),
  MENU(
      "मेनू",
      "मेन्यू",
      "मीनू",
      "menu",
      "main menu",
      "0",
      "मुख्य मेनू",
      "मेनू दिखाओ",
      "menu dikhao",
      "मैन्यू"),
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
      "complaint",
      "नई शिकायत करनी है",
      "नई शिकायत दर्ज करनी है",
      "शिकायत करनी है",
      "शिकायत करणी सै",
      "नई शिकायत करणी सै",
      "shikayat karni hai",
      "nayi shikayat karni hai",
      "register complaint"),
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
      "track",
      "स्थिति बताओ",
      "मेरी शिकायत की स्थिति",
      "मेरी शिकायत का क्या हुआ",
      "मेरी शिकायत का के होया",
      "मेरी शिकायत का के बण्या",
      "शिकायत कित तक पहुंची",
      "कित तक पहुंची",
      "meri shikayat ka kya hua",
      "shikayat ka kya hua",
      "status batao",
      "my complaint",
      "my complaint status"),
  BACK(
      "पीछे",
      "वापस",
      "back",
      "go back",
      "peeche",
      "pichhe",
      "piche",
      "wapas",
      "पाछै",
      "पाछे",
      "पीछे जाओ",
      "पीछे जाना है",
      "वापस जाओ",
      "उल्टा चालो",
      "peeche jao",
      "pachhe",
      "wapas jao",
      "previous"),
  CHANGE(
      "बदलें",
      "बदलो",
      "बदले",
      "बदलना है",
      "change",
      "edit",
      "badle",
      "badlen",
      "badlo",
      "बदलणा सै",
      "बदल दो",
      "badalna hai",
      "badal do",
      "सुधार",
      "सुधारना है"),
  CANCEL(
      "रद्द",
      "रद्द करें",
      "रद्द करो",
      "cancel",
      "radd",
      "radd karo",
      "stop complaint",
      "रहने दो",
      "रहण दो",
      "रहण दे",
      "रद्द कर दो",
      "रद्द करना है",
      "cancel karo",
      "cancel kar do",
      "cancel complaint",
      "rehne do",
      "rahne do",
      "शिकायत नहीं करनी",
      "शिकायत कोनी करणी"),
  WITHDRAW(
      "वापस लेना",
      "वापस लेनी है",
      "वापस लेना है",
      "वापस लें",
      "वापस ले लो",
      "शिकायत वापस",
      "शिकायत वापस लें",
      "शिकायत वापस लेनी है",
      "withdraw",
      "withdraw complaint",
      "shikayat wapas",
      "shikayat wapas leni hai",
      "wapas leni hai",
      "wapas lena hai"),
  REOPEN(
      "फिर खोलो",
      "फिर खोलें",
      "फिर से खोलो",
      "फिर से खोलें",
      "दोबारा खोलो",
      "दोबारा खोलें",
      "हल नहीं हुआ",
      "हल नहीं हुई",
      "reopen",
      "re open",
      "open again",
      "not solved",
      "fir kholo",
      "phir kholo",
      "fir se kholo",
      "phir se kholo",
      "dobara kholo",
      "hal nahi hua"),
  ERASE(
      "मेरा डेटा मिटाओ",
      "मेरा डाटा मिटाओ",
      "मेरा डेटा मिटा दो",
      "मेरा डाटा मिटा दो",
      "मेरा डेटा हटाओ",
      "मेरा डेटा हटा दो",
      "मेरा डेटा डिलीट करो",
      "मेरा डाटा डिलीट करो",
      "मेरी जानकारी मिटाओ",
      "मेरी जानकारी मिटा दो",
      "मेरी जानकारी हटाओ",
      "मेरी जानकारी हटा दो",
      "मेरी सारी जानकारी मिटा दो",
      "म्हारा डेटा मिटा दो",
      "मेरा नाम और नंबर मिटा दो",
      "डेटा मिटाओ",
      "डेटा मिटाना है",
      "मेरा डेटा मिटाना है",
      "mera data mitao",
      "mera data mita do",
      "mera data hatao",
      "mera data hata do",
      "mera data delete karo",
      "mera data delete kar do",
      "meri jankari mitao",
      "meri jankari hatao",
      "delete my data",
      "delete all my data",
      "erase my data",
      "remove my data",
      "delete my information",
      "delete my account",
      "forget me"),
  HELP(
      "मदद",
      "सहायता",
      "help",
      "madad",
      "sahayata",
      "मदद करो",
      "मदद चाहिए",
      "मदद करिए",
      "help me",
      "madad karo",
      "madad chahiye",
      "?"),
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
      "baat karni hai",
      "किसी से बात करनी है",
      "किसी से बात करवाओ",
      "किसी से बात कराओ",
      "किसी इंसान से बात करनी है",
      "किसे तै बात करणी सै",
      "किसे माणस तै बात करणी सै",
      "अफसर तै बात कराओ",
      "अधिकारी से बात",
      "अधिकारी से बात करनी है",
      "अधिकारी से बात कराओ",
      "आदमी से बात करनी है",
      "इंसान से बात करनी है",
      "बात करवाओ",
      "बात करणी सै",
      "कॉल करो",
      "फोन नंबर दो",
      "kisi se baat karni hai",
      "kisi se baat",
      "kise te baat karni sai",
      "adhikari se baat karni hai",
      "officer se baat karni hai",
      "insan se baat",
      "talk to someone",
      "talk to officer",
      "talk to human",
      "i want to talk to a person",
      "i want to talk to someone",
      "call me",
      "customer care"),
  ENGLISH(
      "english",
      "अंग्रेजी",
      "अंग्रेज़ी",
      "इंग्लिश",
      "angrezi",
      "inglish",
      "english please",
      "in english",
      "english mein",
      "अंग्रेजी में",
      "language english"),
  HINDI(
      "हिंदी", "हिन्दी", "hindi", "हिंदी में", "hindi mein", "हरियाणवी", "haryanvi", "भाषा हिंदी"),
  LANGUAGE(
      "भाषा",
      "language",
      "bhasha",
      "भाषा / language",
      "भाषा बदलो",
      "भाषा बदलें",
      "भाषा बदलनी है",
      "change language",
      "bhasha badlo"),
  STOP(
      "stop",
      "बंद करो",
      "बंद करें",
      "band karo",
      "unsubscribe",
      "स्टॉप",
      "बंद कर दो",
      "मैसेज बंद करो",
      "संदेश बंद करो",
      "मैसेज मत भेजो",
      "message band karo",
      "message mat bhejo",
      "stop messages"),
  START(
      "start",
      "शुरू",
      "शुरू करें",
      "shuru",
      "shuru karo",
      "स्टार्ट",
      "शुरू करो",
      "फिर शुरू करो",
      "चालू करो",
      "दोबारा शुरू",
      "chalu karo",
      "start again");

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
      default ->
          Optional.ofNullable(EXACT.get(Fold.plain(typed)))
              .or(() -> Optional.ofNullable(EXACT.get(Polite.without(typed))));
    };
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
  public static Optional<Command> besideNames(String typed) {
    Optional<Command> exact = exactly(typed);
    boolean longer = Sound.of(typed).length() >= LONGER;
    return exact.isPresent()
        ? exact
        : in(typed).filter(command -> longer || !LIKE_NAMES.contains(command));
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
