package in.namaste.gateway.places;

import in.namaste.gateway.words.Fold;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the words beside a name in a sentence say about it. */
final class AroundNames {

  /** How much the words beside it make a place of a name. */
  enum Sign {
    NONE,
    /** "X का", "X से", or the first or last word: may be a place, or a person. */
    OF,
    /** "X वाली सड़क": a place, or a thing. */
    WALI,
    /** "X में", "X के पास", "near X". */
    IN,
    /** "गांव X", "X gaon". */
    VILLAGE
  }

  private static final Set<String> VILLAGE =
      words("गांव गाम ग्राम गाव village gaon gaav gav gaam gram vpo vill ganv");
  private static final Set<String> IN =
      words(
          "में मे म्ह म्हैं म्हां महं मैं मै मांह मां me mhe mhai mahi mein mei mai m mh vich wich विच");
  private static final Set<String> WALI =
      words("वाली वाले वाला आळी आळे आळा wali wale wala aali aale aala");
  private static final Set<String> NEAR =
      words("पास paas pas pass धोरे धोरै dhore नजदीक najdeek samne सामने बाहर bahar");
  private static final Set<String> OF =
      words("का की के को ने से तै ते तक पर पै पे ka ki ke ko ne se te tak par pe");
  private static final Set<String> BEFORE = words("in near at from around");
  private static final Set<String> ROAD =
      words("रोड road मार्ग marg bypass बाईपास हाईवे highway चुंगी chungi रूट route लाइन line rod");
  private static final Set<String> DISTRICT =
      words("जिला जिले ज़िला jila jile zila zile distt dist district");
  private static final Set<String> HOSPITAL =
      words(
          "अस्पताल हस्पताल पीजीआई पीजीआईएमएस मरीज hospital aspatal haspatal pgi pgims mareez patient icu emergency बेड bed");

  private AroundNames() {}

  private static Set<String> words(String line) {
    return Stream.of(line.split(" ", -1)).map(Fold::plain).collect(Collectors.toUnmodifiableSet());
  }

  /** What stands around the words from {@code from} to before {@code to}. */
  static Sign of(List<String> tokens, int from, int to) {
    String before = at(tokens, from - 1);
    String after = at(tokens, to);
    if (VILLAGE.contains(before) || VILLAGE.contains(after)) {
      return Sign.VILLAGE;
    }
    boolean near = OF.contains(after) && NEAR.contains(at(tokens, to + 1));
    if (IN.contains(after) || BEFORE.contains(before) || near) {
      return Sign.IN;
    }
    if (WALI.contains(after)) {
      return Sign.WALI;
    }
    boolean edge = from == 0 || to == tokens.size();
    return OF.contains(after) || edge ? Sign.OF : Sign.NONE;
  }

  /** Whether a village is spoken of. */
  static boolean village(List<String> tokens) {
    return tokens.stream().anyMatch(VILLAGE::contains);
  }

  /** Whether the words are the name of a road or a district rather than of a place. */
  static boolean roadOrDistrict(List<String> tokens, int from, int to) {
    return ROAD.contains(at(tokens, to))
        || DISTRICT.contains(at(tokens, to))
        || DISTRICT.contains(at(tokens, from - 1));
  }

  /** Whether a district is meant: "भिवानी जिला". */
  static boolean district(List<String> tokens, int from, int to) {
    return DISTRICT.contains(at(tokens, to)) || DISTRICT.contains(at(tokens, from - 1));
  }

  /** Whether the words are the name of a road. */
  static boolean road(List<String> tokens, int to) {
    return ROAD.contains(at(tokens, to));
  }

  /** A word that stands beside names and is never in one. */
  static boolean beside(String token) {
    return VILLAGE.contains(token)
        || IN.contains(token)
        || OF.contains(token)
        || WALI.contains(token)
        || BEFORE.contains(token)
        || DISTRICT.contains(token);
  }

  /** Whether the story is of a hospital, whose wards have numbers, too. */
  static boolean hospital(List<String> tokens) {
    return tokens.stream().anyMatch(HOSPITAL::contains);
  }

  private static String at(List<String> tokens, int index) {
    return index < 0 || index >= tokens.size() ? "" : tokens.get(index);
  }
}
