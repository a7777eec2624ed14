package in.namaste.gateway.words;

import java.util.HashMap;
import java.util.Map;

/**
 * How a word sounds, written in a few Latin letters, the same for Devanagari and for Latin as
 * people type it: aspirates, long vowels, retroflexes and doubled letters fall together. मोखरा and
 * "Mokhraa" are {@code mokara} and {@code mokra}: near, which {@link Likeness} measures.
 */
public final class Sound {
  private static final Map<Character, String> CONSONANTS = new HashMap<>();
  private static final Map<Character, String> VOWELS = new HashMap<>();
  private static final char NUKTA = '\u093C';
  private static final char HALANT = '\u094D';
  private static final char ANUSVARA = '\u0902';

  static {
    alike("k", "कख");
    alike("g", "गघ");
    alike("c", "चछ");
    alike("j", "जझ");
    alike("t", "टठतथ");
    alike("d", "डढदध");
    alike("n", "ङञणन");
    alike("p", "पफ");
    alike("b", "बभ");
    alike("m", "म");
    alike("y", "य");
    alike("r", "र");
    alike("l", "लळ");
    alike("v", "व");
    alike("s", "शषस");
    alike("h", "ह");
    vowels("a", "अआा");
    vowels("i", "इईिी");
    vowels("u", "उऊुू");
    vowels("e", "एऐेैॅ");
    vowels("o", "ओऔोौॉऑ");
    vowels("ri", "ऋृ");
  }

  private static final String[][] LATIN = {
    {"chh", "c"}, {"ch", "c"}, {"sh", "s"}, {"kh", "k"}, {"gh", "g"}, {"jh", "j"}, {"th", "t"},
    {"dh", "d"}, {"ph", "p"}, {"bh", "b"}, {"rh", "r"}, {"aa", "a"}, {"ee", "i"}, {"oo", "u"},
    {"ai", "e"}, {"ei", "e"}, {"au", "o"}, {"ou", "o"}, {"z", "j"}, {"w", "v"}, {"q", "k"},
    {"x", "ks"}, {"f", "p"}, {"c", "k"},
  };

  private Sound() {}

  private static void alike(String sound, String letters) {
    letters.chars().forEach(letter -> CONSONANTS.put((char) letter, sound));
  }

  private static void vowels(String sound, String letters) {
    letters.chars().forEach(letter -> VOWELS.put((char) letter, sound));
  }

  /** The sound of one or more words, run together; digits stay. */
  public static String of(String typed) {
    var sound = new StringBuilder();
    for (String token : Fold.tokens(typed)) {
      sound.append(undoubled(ofToken(token)));
    }
    return sound.toString();
  }

  /**
   * The consonants alone, which differ least between spellings: no vowels but one at the start, no
   * y, no h inside, no nasal before a stop.
   */
  public static String key(String sound) {
    var bones = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (Likeness.vowel(c)) {
        if (i == 0) {
          bones.append('a');
        }
      } else if (i == 0 || (c != 'y' && c != 'h')) {
        bones.append(c);
      }
    }
    String undoubled = undoubled(bones.toString());
    return undoubled.length() < 2
        ? undoubled
        : undoubled.charAt(0) + undoubled.substring(1).replaceAll("[nm](?=[kgcjtdpbs])", "");
  }

  private static String ofToken(String token) {
    var sound = new StringBuilder();
    int i = 0;
    while (i < token.length()) {
      char c = token.charAt(i);
      if (CONSONANTS.containsKey(c)) {
        i = consonant(token, i, sound);
      } else if (VOWELS.containsKey(c)) {
        sound.append(VOWELS.get(c));
        i++;
      } else if (c == ANUSVARA) {
        sound.append('n');
        i++;
      } else if (c >= 'a' && c <= 'z') {
        i = latin(token, i, sound);
      } else {
        if (Character.isDigit(c) || c == '.') {
          sound.append(c);
        }
        i++;
      }
    }
    return sound.toString();
  }

  /** A consonant with its inherent vowel, which is silent at the end of a word. */
  private static int consonant(String token, int at, StringBuilder sound) {
    char c = token.charAt(at);
    int next = at + 1;
    boolean nukta = next < token.length() && token.charAt(next) == NUKTA;
    if (nukta) {
      next++;
    }
    sound.append(nukta && (c == 'ड' || c == 'ढ') ? "r" : CONSONANTS.get(c));
    if (next >= token.length()) {
      return next;
    }
    char after = token.charAt(next);
    if (after == HALANT) {
      return next + 1;
    }
    if (CONSONANTS.containsKey(after) || after == ANUSVARA) {
      sound.append('a');
    }
    return next;
  }

  private static int latin(String token, int at, StringBuilder sound) {
    for (String[] fold : LATIN) {
      if (token.startsWith(fold[0], at)) {
        sound.append(fold[1]);
        return at + fold[0].length();
      }
    }
    sound.append(token.charAt(at));
    return at + 1;
  }

  private static String undoubled(String sound) {
    var single = new StringBuilder();
    for (int i = 0; i < sound.length(); i++) {
      char c = sound.charAt(i);
      if (Character.isDigit(c) || i == 0 || c != sound.charAt(i - 1)) {
        single.append(c);
      }
    }
    return single.toString();
  }
}
