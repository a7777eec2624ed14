package in.namaste.feedback.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever is answered, set aside and looked at: two public results never differ by one person. */
class DifferencesTest {

  private static final int QUESTIONS = 2;
  private static final int PLACES = 4;

  /**
   * Something that happens.
   *
   * @param undone at which of the answers so far, should it be one that is set aside
   */
  record Move(boolean aside, int undone, int place, int question, int score, boolean weekEnds) {}

  @Property(tries = 300)
  void anyTwoResultsDifferByNothingOrByFiveAnswers(@ForAll("moves") List<Move> moves) {
    var office = new CountedInMemory();
    List<TreeSet<Long>> seen = List.of(new TreeSet<>(List.of(0L)), new TreeSet<>(List.of(0L)));
    List<Move> counted = new ArrayList<>();

    for (Move move : moves) {
      if (move.aside() && !counted.isEmpty()) {
        Move old = counted.remove(move.undone() % counted.size());
        office.uncount(cell(old), old.score());
      } else {
        counted.add(move);
        office.count(cell(move), move.score());
      }
      if (move.weekEnds()) {
        office.nextWeek();
      }
      for (int question = 0; question < QUESTIONS; question++) {
        office.slices("q" + question).map(Counts::total).forEach(seen.get(question)::add);
      }
    }

    assertThat(seen).allSatisfy(DifferencesTest::stepsAreWide);
  }

  @Property(tries = 300)
  void nothingIsLostAndFewWait(@ForAll("moves") List<Move> moves) {
    var office = new CountedInMemory();
    Counts first = Counts.NONE;

    for (Move move : moves) {
      office.count(cell(move), move.score());
      if (cell(move).equals(cell(0, 0))) {
        first = first.plus(move.score(), 1);
      }
      assertThat(office.waiting(cell(move)).counts().total()).isBetween(0L, Tally.SHOWN_FROM - 1L);
    }

    Counts waiting = office.waiting(cell(0, 0)).counts();
    assertThat(office.published(cell(0, 0)).plus(waiting)).isEqualTo(first);
  }

  @Property(tries = 100)
  void anAttackThatIsSetAsideLeavesThePublicFigures(@ForAll("moves") List<Move> moves) {
    var office = new CountedInMemory();
    for (Move move : moves) {
      office.count(cell(0, 0), move.score());
    }
    for (int i = 0; i < 40; i++) {
      office.count(cell(0, 0), 5);
    }
    for (int i = 0; i < 40; i++) {
      office.uncount(cell(0, 0), 5);
    }

    long honest = moves.stream().filter(move -> move.score() == 5).count();
    assertThat(office.published(cell(0, 0)).of(5) - honest).isLessThan(Tally.SHOWN_FROM);
  }

  @Provide
  Arbitrary<List<Move>> moves() {
    return Combinators.combine(
            Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
            Arbitraries.integers().between(0, 1000),
            Arbitraries.integers().between(0, PLACES - 1),
            Arbitraries.integers().between(0, QUESTIONS - 1),
            Arbitraries.integers().between(1, 5),
            Arbitraries.frequency(Tuple.of(9, false), Tuple.of(1, true)))
        .as(Move::new)
        .list()
        .ofMinSize(20)
        .ofMaxSize(200);
  }

  private static void stepsAreWide(SortedSet<Long> totals) {
    Long before = null;
    for (Long total : totals) {
      if (before != null) {
        assertThat(total - before).as("%s", totals).isGreaterThanOrEqualTo(Tally.SHOWN_FROM);
      }
      before = total;
    }
  }

  private static Cell cell(Move move) {
    return cell(move.place(), move.question());
  }

  private static Cell cell(int place, int question) {
    return new Cell("O" + place / 2, "C" + place % 2, "q" + question, 1);
  }
}
