package in.namaste.gateway.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words that may mean that somebody's life is in danger: 112 comes before any form. A single word
 * is enough where it is hardly ever said of anything else; others count in a phrase.
 */
public final class Danger {
  private static final Set<String> WORDS =
      words(
          "आग करंट मारपीट बचाओ आत्महत्या खुदकुशी खून हादसा हादसे दुर्घटना लहूलुहान अपहरण बलात्कार दुष्कर्म फांसी",
          "aag bachao bachaao maarpeet marpeet marpit aatmahatya atmahatya suicide khoon khun hadsa haadsa hadse accident",
          "lahuluhan rape murder stabbed stabbing drowning drowned kidnapped kidnap bleeding electrocuted");

  /** Each word of a phrase may have up to two others between it and the next. */
  private static final List<List<String>> PHRASES =
      phrases(
          "current lag, current maar, करंट लग, मार पीट, mar pit, maar peet, kill me, on fire, fire in, caught fire, house fire",
          "गोली मार, गोली चल, goli maar, goli chal, goli lag, चाकू मार, chaku maar, chaku, चाकू, तलवार, talwar, gun, knife",
          "जहर खा, zeher kha, jahar kha, jehar kha, sulfas, सल्फास, poison, मरना चाह, marna chah, मर जाऊं, mar jaunga, mar jaungi, जान दे दूं, jaan de dun, jaan de dunga, kill myself, end my life, want to die",
          "जान से मार, jaan se maar, jaan se marne, मारने धमकी, marne dhamki, maarne dhamki, threatening to kill, beating me, beating my, husband beat, पीट रहा, पीट रहे, peet raha, peet rahe, मार रहा है मुझे, mujhe maar raha",
          "डूब गया, डूब गई, डूब रहा, doob gaya, doob gayi, doob raha, दब गया, दब गए, दबे, dab gaya, dab gaye, dabe hain, malbe, मलबे, trapped, collapsed on",
          "सिलेंडर फट, cylinder fat, cylinder phat, cylinder blast, cylinder burst, blast ho, ब्लास्ट हो, धमाका, dhamaka, gas leak, गैस रिसाव, गैस लीक",
          "झुलस, jhulas, लोग जल गए, बच्चा जल गया, jal ke mar, जल कर मर, जिंदा जल",
          "उठा ले गया, उठा ले गए, उठा कर ले, utha le gaya, utha ke le, लापता, laapta, missing child, child missing, गुम हो गया बच्चा, bachcha gum",
          "सांप काट, सांप ने काट, sanp kaat, saanp kaat, snake bit, snakebite, बेहोश, behosh, unconscious, fainting, fainted, सांस नहीं ले, heart attack, दिल का दौरा, तड़प, tadap, खून बह, khoon bah, जान खतरे, jaan khatre, jaan ka khatra");

  /** In these the word is of a doctor, or of what may happen one day. */
  private static final List<List<String>> NO_DANGER =
      phrases(
          "खून जांच, खून की जांच, khoon jaanch, khoon ki jaanch, khun janch, खून की कमी, khoon ki kami, khun kami, खून टेस्ट, खून रिपोर्ट, रक्तदान, खून दान, blood test",
          "हादसे का डर, हादसा हो सकता, हादसे होते, हादसा होने का, hadse ka dar, hadsa ho sakta, hadse hote, hadsa hone ka, accident ka dar, accident hote, accident ho sakta, accident hone ka, एक्सीडेंट होते, दुर्घटना का डर, दुर्घटना हो सकती, दुर्घटनाएं होती",
          "regulator leak, regulator leek, रेगुलेटर लीक, agency gas leak, गैस एजेंसी लीक",
          "धान डूब, फसल डूब, खेत डूब, धान डूब, fasal doob, khet doob, dhan doob, गाड़ी डूब, भैंस डूब, bhains doob",
          "करंट नहीं, current nahi, करंट का डर, करंट लगने का डर, current ka dar, आग लगने का डर, aag lagne ka dar");

  private static final int BETWEEN = 2;

  private Danger() {}

  private static Set<String> words(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<List<String>> phrases(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(",", -1)))
        .map(Fold::tokens)
        .toList();
  }

  /** Whether somebody may be in danger now. */
  public static boolean in(String typed) {
    List<String> tokens = Fold.tokens(typed);
    for (List<String> harmless : NO_DANGER) {
      tokens = without(harmless, tokens);
    }
    List<String> rest = tokens;
    return rest.stream().anyMatch(WORDS::contains)
        || PHRASES.stream().anyMatch(phrase -> said(phrase, rest, BETWEEN));
  }

  /** The words without a phrase, wherever it stands: what is said beside it counts. */
  private static List<String> without(List<String> phrase, List<String> tokens) {
    var rest = new ArrayList<String>();
    int at = 0;
    while (at < tokens.size()) {
      int end = at + phrase.size();
      if (end <= tokens.size() && said(phrase, tokens.subList(at, end), 0)) {
        at = end;
      } else {
        rest.add(tokens.get(at));
        at++;
      }
    }
    return rest;
  }

  private static boolean said(List<String> phrase, List<String> tokens, int between) {
    for (int from = 0; from < tokens.size(); from++) {
      int at = from;
      int word = 0;
      int last = from;
      while (at < tokens.size() && at - last <= between + 1 && word < phrase.size()) {
        if (tokens.get(at).startsWith(phrase.get(word)) && (word > 0 || at == from)) {
          word++;
          last = at;
        }
        at++;
      }
      if (word == phrase.size()) {
        return true;
      }
    }
    return false;
  }
}
