package in.namaste.sla.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Nobody who reads a publication, and knows how it is made, learns of any group more than which
 * five numbers are possible. All small districts are tried: three departments and three blocks.
 */
class FivesTest {

  private static final int MOST_OF_DEPARTMENT = 9;

  @Test
  void whatIsShownGrowsByFives() {
    assertThat(Fives.of(0)).isZero();
    assertThat(Fives.of(4)).isZero();
    assertThat(Fives.of(5)).isEqualTo(5);
    assertThat(Fives.of(9)).isEqualTo(5);
    assertThat(Fives.of(10)).isEqualTo(10);
  }

  @Test
  void aFigureIsNeverMoreExactThanFiveNumbers() {
    Map<List<Long>, List<Set<Long>>> possible = new HashMap<>();
    for (List<Long> departments : vectors(3, MOST_OF_DEPARTMENT)) {
      long all = departments.stream().mapToLong(Long::longValue).sum();
      for (List<Long> blocks : blocksOf(all)) {
        List<Set<Long>> cells =
            possible.computeIfAbsent(published(departments, blocks), first -> emptySets(6));
        for (int i = 0; i < 3; i++) {
          cells.get(i).add(departments.get(i));
          cells.get(3 + i).add(blocks.get(i));
        }
      }
    }

    assertThat(possible.keySet())
        .as("with blocks and without")
        .anyMatch(shown -> shown.size() == 6);
    possible.forEach(
        (shown, cells) ->
            cells.forEach(
                numbers ->
                    assertThat(numbers).as("from %s", shown).hasSizeGreaterThanOrEqualTo(5)));
  }

  @Test
  void withoutTheRuleOfSumsASmallFigureCouldBeWorkedOut() {
    List<Long> departments = List.of(4L, 4L, 4L, 4L, 4L);
    List<Long> blocks = List.of(20L);

    assertThat(Fives.mayStandTogether(departments, blocks)).isFalse();
  }

  /** Everything that a reader of one figure sees. */
  private static List<Long> published(List<Long> departments, List<Long> blocks) {
    List<Long> shown = new ArrayList<>(departments.stream().map(Fives::of).toList());
    if (Fives.mayStandTogether(departments, blocks)) {
      blocks.stream().map(Fives::of).forEach(shown::add);
    }
    return shown;
  }

  private static List<List<Long>> blocksOf(long all) {
    List<List<Long>> ways = new ArrayList<>();
    for (long one = 0; one <= all; one++) {
      for (long two = 0; one + two <= all; two++) {
        ways.add(List.of(one, two, all - one - two));
      }
    }
    return ways;
  }

  private static List<Set<Long>> emptySets(int count) {
    List<Set<Long>> sets = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      sets.add(new TreeSet<>());
    }
    return sets;
  }

  private static List<List<Long>> vectors(int length, int most) {
    if (length == 0) {
      return List.of(List.of());
    }
    List<List<Long>> all = new ArrayList<>();
    for (List<Long> shorter : vectors(length - 1, most)) {
      for (long last = 0; last <= most; last++) {
        List<Long> longer = new ArrayList<>(shorter);
        longer.add(last);
        all.add(longer);
      }
    }
    return all;
  }
}
