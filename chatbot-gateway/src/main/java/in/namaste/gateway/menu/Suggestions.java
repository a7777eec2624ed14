package in.namaste.gateway.menu;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.words.Fold;
import in.namaste.gateway.words.Likeness;
import in.namaste.gateway.words.Sound;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  /** The kind of problem is clear from the beginning of a long story. */
  private static final int MOST_WORDS = 80;

  private static final int LONGEST_WORD = 30;
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
  private final Map<String, Category> categories;
  private final List<Clue> clues = new ArrayList<>();
  private final Map<String, Double> rarity = new HashMap<>();

  /** The words in which a slip is forgiven, by their first letter, which people get right. */
  private final Map<Character, List<String>> longWords = new HashMap<>();

  Suggestions(Map<String, Department> departments, Map<String, Category> categories) {
    this.departments = departments;
    this.categories = categories;
    Map<String, Set<String>> categoriesWith = new HashMap<>();
    for (Category category : categories.values()) {
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
    rarity.keySet().stream()
        .filter(word -> word.length() >= LONG_WORD)
        .forEach(w -> longWords.computeIfAbsent(w.charAt(0), c -> new ArrayList<>()).add(w));
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
    Map<String, String> heard = heard(words(typed));
    Map<String, Map<String, Double>> found = new LinkedHashMap<>();
    for (Clue clue : clues) {
      if (heard.keySet().containsAll(clue.words)) {
        Map<String, Double> words =
            found.computeIfAbsent(clue.category.code(), c -> new LinkedHashMap<>());
        for (String word : clue.words) {
          words.merge(heard.get(word), clue.weight * rarity.get(word), Math::max);
        }
      }
    }
    List<Suggestion> all =
        found.entrySet().stream()
            .map(e -> suggestion(categories.get(e.getKey()), e.getValue(), area))
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

  /** The words that the clues are made of, as far as they were said, each with what was said. */
  private Map<String, String> heard(List<String> said) {
    Map<String, String> heard = new HashMap<>();
    for (String word : said) {
      if (rarity.containsKey(word)) {
        heard.putIfAbsent(word, word);
      }
      if (word.length() >= LONG_WORD) {
        longWords.getOrDefault(word.charAt(0), List.of()).stream()
            .filter(known -> Math.abs(known.length() - word.length()) * Likeness.LEAST <= SLIP)
            .filter(known -> Likeness.distance(word, known) <= SLIP)
            .forEach(known -> heard.putIfAbsent(known, word));
      }
    }
    return heard;
  }

  private static List<String> words(String typed) {
    return Fold.tokens(typed).stream()
        .limit(MOST_WORDS)
        .map(Sound::of)
        .filter(sound -> !sound.isEmpty() && sound.length() <= LONGEST_WORD)
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
