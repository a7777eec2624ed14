package in.namaste.sla.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.inference.AlternativeHypothesis;
import org.apache.commons.statistics.inference.MannWhitneyUTest;

/**
 * Overall answers about an office.
 *
 * @param counts how often the answer was 1, 2, 3, 4 and 5
 */
record Answers(List<Long> counts) {

  /** By so much, on the scale of 1 to 5, an average must be lower for people to notice. */
  static final double FALL = 0.5;

  /**
   * The largest chance that answers like all others look so much worse: of a hundred offices where
   * nothing changed one is named.
   */
  static final double BY_CHANCE = 0.01;

  static Answers of(Long... counts) {
    return new Answers(List.of(counts));
  }

  /** These without the ones that are among them. */
  Answers minus(Answers others) {
    return new Answers(
        IntStream.range(0, counts.size())
            .mapToObj(i -> counts.get(i) - others.counts.get(i))
            .toList());
  }

  long total() {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  /** 1 to 5; NaN of no answers. */
  double average() {
    return (double) IntStream.range(0, counts.size()).mapToLong(i -> (i + 1) * counts.get(i)).sum()
        / total();
  }

  /**
   * True if the average is lower by {@value #FALL} or more and a one-sided Mann–Whitney U test says
   * that this is no accident. The average alone would name every tenth office, because ten answers
   * scatter by as much.
   */
  boolean areClearlyBelow(Answers before) {
    return before.average() - average() >= FALL
        && MannWhitneyUTest.withDefaults()
                .with(AlternativeHypothesis.LESS_THAN)
                .test(each(), before.each())
                .getPValue()
            < BY_CHANCE;
  }

  private double[] each() {
    double[] answers = new double[Math.toIntExact(total())];
    int from = 0;
    for (int i = 0; i < counts.size(); i++) {
      int to = from + Math.toIntExact(counts.get(i));
      Arrays.fill(answers, from, to, i + 1);
      from = to;
    }
    return answers;
  }
}
