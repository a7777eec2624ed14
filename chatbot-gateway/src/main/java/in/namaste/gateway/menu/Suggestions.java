package in.namaste.gateway.menu;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Proposes categories for free words, by the keywords and names that the directory gives them. A
 * word counts by its rarity among the categories, so each proposal can be explained by the words
 * that led to it. The citizen always decides.
 */
public final class Suggestions {
  private static final int MOST = 3;
  private static final double NAME = 0.5;
  private static final double ENOUGH = 0.35;
  private static final double ELSEWHERE = 0.4;
  private static final int LONG_WORD = 5;
  private static final double SLIP = 0.6;
  private static final Set<String> EMPTY_WORDS =
      sounds(
          "या", "की", "का", "के", "में", "पर", "से", "है", "हैं", "हो", "रहा", "रही", "रहे", "नहीं",
          "और", "को", "ने", "की", "the", "of", "or", "not", "no", "and", "in", "is", "a", "to",
          "hai", "ho", "raha", "rahi", "gaya", "गया", "वाला", "काम", "समस्या", "शिकायत", "अन्य",
          "other", "mein");
  private static final Map<String, String> SAME_WORD = new HashMap<>();

  static {
    same("नहीं", "nhi", "ni", "nai", "koni", "konya", "कोनी", "कोन्या", "ना", "na", "नही", "not");
    same("गली", "गाळ", "gaal", "gal");
    same("सड़क", "रास्ता", "rasta", "गोहर", "gohar");
    same("बिजली", "बत्ती", "batti", "electricity");
    same("कूड़ा", "कुरड़ी", "kurdi", "कूडा", "kuda", "rubbish");
    same("लाइट", "lite", "lait");
    same("पेंशन", "pension");
  }

  /** A keyword or a name, as the sounds of its words. */
  private record Clue(Category category, List<String> words, double weight) {}

  /** A proposal and the words of the message that led to it. */
  public record Suggestion(Category category, double score, List<String> because) {
    public Suggestion {
      because = List.copyOf(because);
    }
  }

  private final Map<String, Department> departments;
  private final List<Clue> clues = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();

  Suggestions(Map<String, Department> departments, Collection<Category> categories) {
    this.departments = departments;
    Map<String, Set<String>> categoriesWith = new HashMap<>();
    for (Category category : categories) {
      category.keywords().forEach(keyword -> clue(category, words(keyword), 1));
      Stream.of(category.nameHi(), category.nameEn(), category.shortHi(), category.shortEn())
          .flatMap(name -> words(name).stream())
          .filter(word -> !EMPTY_WORDS.contains(word))
          .distinct()
          .forEach(word -> clue(category, List.of(word), NAME));
    }
    for (Clue clue : clues) {
      for (String word : clue.words) {
        categoriesWith.computeIfAbsent(word, w -> new HashSet<>()).add(clue.category.code());
      }
    }
    categoriesWith.forEach(
        (word, codes) -> rarity.put(word, Math.log(1 + (double) categories.size() / codes.size())));
  }

  private void clue(Category category, List<String> words, double weight) {
    if (!words.isEmpty()) {
      clues.add(new Clue(category, words, weight));
    }
  }

  /**
   * Up to three categories for the words, the likeliest first; none when nothing is recognised.
   *
   * @param area where the person lives; departments that do not work there come last. May be null.
   */
  public List<Suggestion> of(String typed, Area area) {
    List<String> said = words(typed);
    Map<Category, Map<String, Double>> found = new HashMap<>();
    for (Clue clue : clues) {
      List<String> heard = heard(clue, said);
      if (!heard.isEmpty()) {
        Map<String, Double> words = found.computeIfAbsent(clue.category, c -> new HashMap<>());
        for (int i = 0; i < heard.size(); i++) {
          double weight = clue.weight * rarity.get(clue.words.get(i));
          words.merge(heard.get(i), weight, Math::max);
        }
      }
    }
    List<Suggestion> all =
        found.entrySet().stream()
            .map(e -> suggestion(e.getKey(), e.getValue(), area))
            .sorted(
                Comparator.comparingDouble(Suggestion::score)
                    .reversed()
                    .thenComparing(s -> s.category().order()))
            .toList();
    return all.stream()
        .filter(s -> s.score() >= all.getFirst().score() * ENOUGH)
        .limit(MOST)
        .toList();
  }

  private Suggestion suggestion(Category category, Map<String, Double> words, Area area) {
    double score = words.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Suggestion(
        category, worksIn(category, area) ? score : score * ELSEWHERE, List.copyOf(words.keySet()));
  }

  private boolean worksIn(Category category, Area area) {
    String where = departments.get(category.departmentCode()).area();
    return area == null
        || !(where.equals("rural") || where.equals("urban"))
        || where.equals(area.code());
  }

  /** The words of the message that make up the whole clue; none if one is missing. */
  private static List<String> heard(Clue clue, List<String> said) {
    List<String> heard = new ArrayList<>();
    for (String word : clue.words) {
      String match = said.stream().filter(s -> alike(s, word)).findFirst().orElse(null);
      if (match == null) {
        return List.of();
      }
      heard.add(match);
    }
    return heard;
  }

  private static boolean alike(String said, String word) {
    return said.equals(word)
        || (said.length() >= LONG_WORD
            && word.length() >= LONG_WORD
            && Likeness.distance(said, word) <= SLIP);
  }

  private static List<String> words(String typed) {
    return Fold.tokens(typed).stream()
        .map(Sound::of)
        .filter(sound -> !sound.isEmpty())
        .map(sound -> SAME_WORD.getOrDefault(sound, sound))
        .toList();
  }

  private static void same(String word, String... others) {
    for (String other : others) {
      SAME_WORD.put(Sound.of(other), Sound.of(word));
    }
  }

  private static Set<String> sounds(String... words) {
    return Stream.of(words).map(Sound::of).collect(Collectors.toUnmodifiableSet());
  }
}
