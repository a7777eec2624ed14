package in.namaste.feedback.comments;

import in.namaste.feedback.Tally;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words that many people use of an office, from published comments alone. */
final class CommonWords {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{3,}");
  private static final int MOST = 12;

  private CommonWords() {}

  /**
   * The words of {@value Tally#SHOWN_FROM} comments or more, the commonest first, twelve at most.
   *
   * @param without words that say nothing, in lower case
   */
  static List<String> of(List<String> comments, Set<String> without) {
    Map<String, Long> used =
        comments.stream()
            .flatMap(
                comment ->
                    WORD.matcher(comment.replace(Masking.NAME, "").toLowerCase(Locale.ROOT))
                        .results()
                        .map(MatchResult::group)
                        .distinct())
            .filter(word -> !without.contains(word))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    return used.entrySet().stream()
        .filter(word -> word.getValue() >= Tally.SHOWN_FROM)
        .sorted(
            Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .map(Map.Entry::getKey)
        .toList();
  }
}
