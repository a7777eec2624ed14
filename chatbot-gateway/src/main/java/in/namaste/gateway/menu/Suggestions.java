package in.namaste.gateway.menu;

import in.namaste.gateway.places.Area;
import in.namaste.gateway.words.SaidWord;
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
 * Proposes categories for free words, by the keywords and names that the directory gives them and
 * what people say for these ({@link SameWords}). A word counts by its rarity among the categories,
 * so each proposal can be explained by the words that led to it. The citizen always decides.
 */
public final class Suggestions {
  private static final int MOST = 3;

  /** Of one department so many come first, if another is likely, too. */
  private static final int MOST_OF_ONE = 2;

  private static final double NAME = 0.5;

  /** What counts of a word that is a small one by itself: पास, जल, बस. */
  private static final double EVERYDAY = 0.4;

  private static final double ENOUGH = 0.35;
  private static final double ELSEWHERE = 0.4;

  /** In the names of categories these say nothing. */
  private static final Set<String> EMPTY_NAMES =
      Stream.of("काम", "समस्या", "शिकायत", "अन्य", "other", "problem", "matter", "वाला")
          .map(Sound::of)
          .collect(Collectors.toUnmodifiableSet());

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

  private final SameWords sameWords;
  private final Hearing hearing;

  /**
   * @param sameWords what people say for words of the departments
   * @param placeNames how the words in names of places sound
   */
  Suggestions(
      Map<String, Department> departments,
      Map<String, Category> categories,
      SameWords sameWords,
      Set<String> placeNames) {
    this.sameWords = sameWords;
    this.departments = departments;
    this.categories = categories;
    Map<String, Set<String>> categoriesWith = new HashMap<>();
    for (Category category : categories.values()) {
      category.keywords().forEach(keyword -> keyword(category, words(keyword)));
      Stream.of(category.nameHi(), category.nameEn(), category.shortHi(), category.shortEn())
          .flatMap(name -> SaidWord.in(name, Hearing.MOST_WORDS).stream())
          .filter(word -> !word.small())
          .map(word -> sameWords.of(word.sound()))
          .filter(word -> !EMPTY_NAMES.contains(word))
          .distinct()
          .forEach(word -> clues.add(new Clue(category, List.of(word), NAME)));
    }
    for (Clue clue : clues) {
      for (String word : clue.words) {
        categoriesWith.computeIfAbsent(word, w -> new HashSet<>()).add(clue.category.code());
      }
    }
    categoriesWith.forEach(
        (word, codes) -> rarity.put(word, Math.log(1 + (double) categories.size() / codes.size())));
    this.hearing = new Hearing(rarity.keySet(), sameWords, placeNames);
  }

  private void keyword(Category category, List<String> words) {
    if (!words.isEmpty()) {
      clues.add(new Clue(category, words, 1));
    }
  }

  private List<String> words(String authored) {
    return SaidWord.in(authored, Hearing.MOST_WORDS).stream()
        .map(word -> sameWords.of(word.sound()))
        .toList();
  }

  /** Whether a word of this sound is one that the departments or people use for a problem. */
  public boolean knows(String sound) {
    return hearing.knows(sound);
  }

  /**
   * Up to three categories for the words, the likeliest first; none when nothing is recognised.
   *
   * @param area where the person lives; departments that do not work there come last. May be null.
   */
  public List<Suggestion> of(String typed, Area area) {
    Map<String, Heard> heard = hearing.of(typed);
    Map<String, Map<String, Double>> found = new LinkedHashMap<>();
    for (Clue clue : clues) {
      if (heard.keySet().containsAll(clue.words) && together(clue.words, heard)) {
        Map<String, Double> words =
            found.computeIfAbsent(clue.category.code(), c -> new LinkedHashMap<>());
        for (String word : clue.words) {
          boolean everyday = clue.words.size() == 1 && heard.get(word).small();
          double weight = clue.weight * (everyday ? EVERYDAY : 1);
          words.merge(word, weight * rarity.get(word), Math::max);
        }
      }
    }
    List<Suggestion> all =
        found.entrySet().stream()
            .map(e -> suggestion(categories.get(e.getKey()), e.getValue(), heard, area))
            .sorted(
                Comparator.comparingDouble(Suggestion::score)
                    .reversed()
                    .thenComparing(s -> s.category().order()))
            .toList();
    return first(all.stream().filter(s -> s.score() >= all.getFirst().score() * ENOUGH).toList());
  }

  /** The first three, not all of one department where another is likely. */
  private static List<Suggestion> first(List<Suggestion> likely) {
    List<Suggestion> first = new ArrayList<>();
    List<Suggestion> more = new ArrayList<>();
    for (Suggestion one : likely) {
      long same =
          first.stream()
              .filter(s -> s.category().departmentCode().equals(one.category().departmentCode()))
              .count();
      (same < MOST_OF_ONE ? first : more).add(one);
    }
    return Stream.concat(first.stream(), more.stream()).limit(MOST).toList();
  }

  /** A street light that is off is no "light nahi": the words of a phrase belong together. */
  private static boolean together(List<String> words, Map<String, Heard> heard) {
    return words.size() == 1
        || heard.get(words.getFirst()).in().stream()
            .anyMatch(in -> words.stream().allMatch(word -> heard.get(word).in().contains(in)));
  }

  private Suggestion suggestion(
      Category category, Map<String, Double> words, Map<String, Heard> heard, Area area) {
    double score = words.values().stream().mapToDouble(Double::doubleValue).sum();
    return new Suggestion(
        category,
        worksIn(category, area) ? score : score * ELSEWHERE,
        words.keySet().stream().map(word -> heard.get(word).typed()).distinct().toList());
  }

  private boolean worksIn(Category category, Area area) {
    String where = departments.get(category.departmentCode()).area();
    return area == null
        || !(where.equals("rural") || where.equals("urban"))
        || where.equals(area.code());
  }
}
