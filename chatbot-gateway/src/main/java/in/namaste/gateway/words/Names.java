package in.namaste.gateway.words;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The name in what a person typed when asked for it, and the words that no name has. */
public final class Names {
  /** Longer than any name on a ration card. */
  private static final int LONGEST = 60;

  private static final int MOST_WORDS = 5;

  /** "मेरा नाम … है", wherever in the message it stands. */
  private static final Pattern MY_NAME =
      Pattern.compile(
          "(?:मेरा नाम|मेरो नाम|म्हारा नाम|नाम|mera naam|mera nam|mera name|my name is|name is|name|naam|i am|this is)[ :=-]+(.+)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern I_AM =
      Pattern.compile("^(?:मैं|main|mai)\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern AFTER =
      Pattern.compile(
          "[ ]+(?:है|हूं|हूँ|सै|सूं|बोल रहा हूं|बोल रही हूं|hai|hu|hun|hoon|h|sai|bol raha hu|bol rahi hu)(?: ji| जी)?[।. ]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Where the person lives, after the name: not asked yet. */
  private static final Pattern WHEREABOUTS =
      Pattern.compile(
          "(?<=\\p{L}{2}|\\p{M})(?:,|\\s+(?:गांव|गाम|ग्राम|gaon|gaam|village|vill|vpo|from)\\s).*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  private static final Pattern NOT_IN_NAMES = Pattern.compile("[^\\p{L}\\p{M} .'’()-]+");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final Pattern EDGES = Pattern.compile("^[ .'’()-]+|[ '’(-]+$");
  private static final Pattern TWO_LETTERS = Pattern.compile("\\p{L}.*[\\p{L}\\p{M}]");

  /** Words that tell what happens: who writes one of them tells a story, and no name or place. */
  private static final Set<String> TELLING =
      words(
          "नहीं नही कोनी कोन्या रहा रही रहे री रह्या गया गई गए गयी होगा हुआ हुई होता होती कर करो करना दो",
          "कब क्यों कहां कैसे लागरी आवै आता आती आते चाहिए दिन महीने साल हफ्ते घंटे बजे दिनों महीना कोई किसी",
          "खराब टूटी टूटा बंद nahi nahin nhi koni konya raha rahi rahe rha rhi gaya gayi gya hua hui hota hoti",
          "karo karna kab kyu kyo kahan kaise aata aati chahiye din mahine saal hafte kharab tooti tuti band",
          "not since days weeks no");

  /** Small words, which stand in stories and beside places, but in no name. */
  private static final Set<String> SMALL =
      words(
          "है हैं हूं था थी थे से का के की को में पर तक और या तो भी सै सैं हमारे हमारी हमारा म्हारा म्हारे",
          "hai hain hu hun hoon tha thi se ka ke ki ko mein tak aur sai hamare hamari hamara mhara mhare",
          "the of is are from my our for with");

  /** Of these, what also stands first in a name, as in "गया प्रसाद", or last, as in "Anil Rahi". */
  private static final Set<String> FIRST_IN_NAMES = words("गया gaya gayi din sai साई");

  private static final Set<String> LAST_IN_NAMES = words("कर kar rahi राही din");

  /** Words of addresses. */
  private static final Set<String> OF_ADDRESSES =
      words(
          "गांव गाम गाव ग्राम वार्ड मकान गली मोहल्ला कॉलोनी कालोनी सेक्टर तहसील जिला खंड ब्लॉक रोड चौक",
          "gaon gaam gav village vpo vill ward house gali street mohalla colony sector tehsil distt block road chowk");

  private static final Set<String> OF_MANNERS =
      words(
          "धन्यवाद शुक्रिया थैंक्यू हेलो हैलो नमस्ते नमस्कार thanks thank thankyou dhanyavad hello hi hey",
          "हम्म hmm hm ok okay yes no bas बस क्या kya what why kyun मतलब matlab test abc xyz");

  private Names() {}

  private static Set<String> words(String... lines) {
    return Stream.of(lines)
        .flatMap(line -> Stream.of(line.split(" ", -1)))
        .map(Fold::plain)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The name, without "my name is", numbers and signs around it; empty when what is left is too
   * long or too short, a sentence, an address, or a word that answers some other question.
   */
  public static Optional<String> in(String typed) {
    Matcher said = MY_NAME.matcher(typed.strip());
    boolean introduced = said.find();
    String name = introduced ? said.group(1) : I_AM.matcher(typed.strip()).replaceFirst("");
    name = AFTER.matcher(WHEREABOUTS.matcher(name).replaceFirst("")).replaceFirst("");
    name = SPACES.matcher(NOT_IN_NAMES.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
    name = EDGES.matcher(name).replaceAll("");
    List<String> words = Fold.tokens(name);
    boolean fits =
        name.length() <= LONGEST
            && !typed.contains("://")
            && words.size() <= MOST_WORDS
            && TWO_LETTERS.matcher(name).find()
            && (introduced || !tellsMore(words))
            && !tellsAddress(name)
            && !words.stream().allMatch(OF_MANNERS::contains);
    boolean answer = YesNo.in(name).isPresent() || Skip.in(name) || Numbers.in(name).isPresent();
    return fits && !answer ? Optional.of(name) : Optional.empty();
  }

  /** Whether there are words of sentences in it that stand where no name has them. */
  private static boolean tellsMore(List<String> words) {
    int first = words.size() > 1 && FIRST_IN_NAMES.contains(words.getFirst()) ? 1 : 0;
    int last = words.size() > 1 && LAST_IN_NAMES.contains(words.getLast()) ? 1 : 0;
    return words.subList(first, Math.max(first, words.size() - last)).stream()
        .anyMatch(word -> TELLING.contains(word) || SMALL.contains(word));
  }

  /** Whether a word of addresses is among the words. */
  public static boolean tellsAddress(String typed) {
    return Fold.tokens(typed).stream().anyMatch(OF_ADDRESSES::contains);
  }

  /** Whether a small word of sentences is among the words: है, में, से. */
  public static boolean tellsSmall(String typed) {
    return Fold.tokens(typed).stream().anyMatch(SMALL::contains);
  }

  /** Whether the message says "my name is". */
  public static boolean introduces(String typed) {
    return MY_NAME.matcher(typed.strip()).find();
  }

  /** Whether a word that tells something is among the words. */
  public static boolean tellsSomething(String typed) {
    return Fold.tokens(typed).stream().anyMatch(TELLING::contains);
  }
}
