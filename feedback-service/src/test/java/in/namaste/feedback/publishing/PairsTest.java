package in.namaste.feedback.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Tally;
import in.namaste.feedback.publishing.CountedInMemory.Part;
import in.namaste.feedback.publishing.Shown.Seen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Any two figures that anybody can look at, of whatever places and moments, subtracted from each
 * other: their difference is nothing, or it comes from five answers at least.
 */
class PairsTest {

  private static final List<String> OFFICES = List.of("O0", "O1", "O2");
  private static final List<String> COUNTERS = List.of("", "C1");
  private static final List<String> QUESTIONS = List.of("overall", "courtesy");

  private static final int FLOOD = 12;

  /**
   * Something that happens.
   *
   * @param undone at which of the answers so far, should it be one that is set aside
   */
  record Move(What what, int undone, Cell cell, int score) {}

  enum What {
    ANSWERED,
    SET_ASIDE,
    FLOODED,
    WEEK_ENDED,
    DEPARTMENT_CHANGED,
    LOOKED
  }

  @Property(tries = 20)
  void noDifferenceOfTwoFiguresComesFromFewerThanFiveAnswers(
      @ForAll("moves") List<Move> moves, @ForAll("oldFigures") Counts old) {
    var tables = new CountedInMemory();
    tables.begin(new Cell("O0", "", "overall", 1), old);
    Map<Part, Seen> parts = new HashMap<>();
    watch(tables, parts);
    Map<String, String> departments = new HashMap<>(Map.of("O0", "D0", "O1", "D0", "O2", "D1"));
    List<Shown> looks = new ArrayList<>(List.of(Shown.of(Map.copyOf(parts), departments)));
    List<Move> counted = new ArrayList<>();

    for (Move move : moves) {
      happen(move, tables, counted, departments);
      watch(tables, parts);
      if (move.what() == What.LOOKED) {
        looks.add(Shown.of(Map.copyOf(parts), departments));
      }
    }
    looks.add(Shown.of(Map.copyOf(parts), departments));

    QUESTIONS.forEach(
        question ->
            assertPairs(
                looks.stream()
                    .flatMap(look -> look.questions().getOrDefault(question, List.of()).stream())
                    .distinct()
                    .toList()));
  }

  private static void happen(
      Move move, CountedInMemory tables, List<Move> counted, Map<String, String> departments) {
    switch (move.what()) {
      case ANSWERED -> {
        counted.add(move);
        tables.count(move.cell(), move.score());
      }
      case SET_ASIDE -> {
        if (!counted.isEmpty()) {
          Move old = counted.remove(move.undone() % counted.size());
          tables.uncount(old.cell(), old.score());
        }
      }
      case FLOODED -> {
        List<Move> late =
            counted.reversed().stream()
                .filter(answer -> answer.cell().equals(move.cell()))
                .limit(FLOOD)
                .toList();
        late.forEach(answer -> tables.uncount(answer.cell(), answer.score()));
        counted.removeAll(late);
      }
      case WEEK_ENDED -> tables.nextWeek();
      case DEPARTMENT_CHANGED -> departments.put(move.cell().office(), "D" + move.undone() % 2);
      case LOOKED -> {}
    }
  }

  /** Notes what changed since, as somebody does who never looks away. */
  private static void watch(CountedInMemory tables, Map<Part, Seen> parts) {
    tables
        .parts()
        .forEach(
            (part, now) -> {
              Seen before = parts.getOrDefault(part, new Seen(Counts.NONE, 0));
              Counts change = now.minus(before.counts());
              long moved = change.above().total() + change.below().total();
              parts.put(part, new Seen(now, before.moved() + moved));
            });
  }

  private static void assertPairs(List<Map<Part, Seen>> slices) {
    for (int one = 0; one < slices.size(); one++) {
      for (int other = 0; other < one; other++) {
        long answers = answersBetween(slices.get(one), slices.get(other));
        if (answers > 0 && answers < Tally.SHOWN_FROM) {
          assertThat(answers)
              .as("%s less %s", slices.get(one), slices.get(other))
              .isGreaterThanOrEqualTo(Tally.SHOWN_FROM);
        }
      }
    }
    assertThat(slices)
        .allSatisfy(
            slice ->
                assertThat(slice.values().stream().mapToLong(seen -> seen.counts().total()).sum())
                    .satisfiesAnyOf(
                        total -> assertThat(total).isZero(),
                        total -> assertThat(total).isGreaterThanOrEqualTo(Tally.SHOWN_FROM)));
  }

  /** What both have the same of falls out; what is left is where the difference comes from. */
  private static long answersBetween(Map<Part, Seen> one, Map<Part, Seen> other) {
    long answers = 0;
    for (Map.Entry<Part, Seen> part : one.entrySet()) {
      Seen there = other.get(part.getKey());
      Seen here = part.getValue();
      answers += there == null ? here.counts().total() : Math.abs(here.moved() - there.moved());
    }
    for (Map.Entry<Part, Seen> part : other.entrySet()) {
      answers += one.containsKey(part.getKey()) ? 0 : part.getValue().counts().total();
    }
    return answers;
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    Arbitrary<Cell> cells =
        Combinators.combine(
                Arbitraries.of(OFFICES),
                Arbitraries.of(COUNTERS),
                Arbitraries.of(QUESTIONS),
                Arbitraries.frequency(Tuple.of(4, 1), Tuple.of(1, 2)))
            .as(Cell::new);
    return Combinators.combine(
            Arbitraries.frequency(
                Tuple.of(24, What.ANSWERED),
                Tuple.of(6, What.SET_ASIDE),
                Tuple.of(2, What.FLOODED),
                Tuple.of(1, What.WEEK_ENDED),
                Tuple.of(1, What.DEPARTMENT_CHANGED),
                Tuple.of(1, What.LOOKED)),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.frequencyOf(Tuple.of(1, cells), Tuple.of(2, busy())),
            Arbitraries.integers().between(1, 5))
        .as(Move::new)
        .list()
        .ofMinSize(100)
        .ofMaxSize(400);
  }

  /** Where groups fill soon. */
  private static Arbitrary<Cell> busy() {
    return Arbitraries.of(
        Stream.of("", "C1").map(counter -> new Cell("O0", counter, "overall", 1)).toList());
  }

  @Provide
  Arbitrary<Counts> oldFigures() {
    return Arbitraries.longs()
        .between(0, 4)
        .list()
        .ofSize(5)
        .map(Counts::new)
        .filter(old -> old.total() >= Tally.SHOWN_FROM);
  }
}
