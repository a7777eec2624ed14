package in.namaste.sla.figures;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Departments by what they really kept: of the tickets whose first promise fell due or that are no
 * longer as they were ({@link TicketFilter#JUDGED}), the share that was solved within that promise
 * <i>and</i> confirmed by the citizen ({@link TicketFilter#KEPT}). Closing without a word from the
 * citizen, rejecting, merging, waiting for a withdrawal and passing on afterwards all leave a
 * ticket among the judged and never bring it among the kept, so that none of them raises anybody.
 *
 * <p>What is compared is the lower end of the share's confidence interval (Wilson, 95 %): ten of
 * ten says less than 950 of 1,000.
 */
public record Ranking(List<Place> places) {

  /** Fewer judged tickets than this say nothing about a department: it is named without a rank. */
  public static final int ENOUGH = 20;

  /** The normal distribution's quantile of a two-sided interval of 95 %. */
  private static final double Z = 1.959964;

  /**
   * A department's place.
   *
   * @param rank from 1 on, the same for departments with the same score; 0 without enough tickets
   * @param score lower end of the interval of {@link #share}, 0 to 1
   */
  public record Place(Name department, long judged, long kept, int rank, double score) {

    public boolean isRanked() {
      return rank > 0;
    }

    /** Kept of judged, 0 to 1; 0 if none is judged. */
    public double share() {
      return judged == 0 ? 0 : (double) kept / judged;
    }

    /** {@link #share} in whole per cent, rounded down: nobody gets a hundred for less. */
    public long percent() {
      return judged == 0 ? 0 : kept * 100 / judged;
    }
  }

  /** The ranking of figures by {@link Grouping#ANSWERABLE}. */
  public static Ranking of(List<Part> departments) {
    List<Place> best =
        departments.stream()
            .map(Ranking::unranked)
            .sorted(
                Comparator.comparingDouble(Place::score)
                    .reversed()
                    .thenComparing(place -> place.department().code()))
            .toList();
    List<Place> enough = best.stream().filter(place -> place.judged() >= ENOUGH).toList();
    return new Ranking(
        Stream.concat(
                enough.stream().map(place -> ranked(place, enough)),
                best.stream().filter(place -> place.judged() < ENOUGH))
            .toList());
  }

  private static Place unranked(Part department) {
    long judged = department.figures().of(TicketFilter.JUDGED);
    long kept = department.figures().of(TicketFilter.KEPT);
    return new Place(department.of(), judged, kept, 0, wilson(kept, judged));
  }

  private static Place ranked(Place place, List<Place> all) {
    int better = (int) all.stream().filter(other -> other.score() > place.score()).count();
    return new Place(place.department(), place.judged(), place.kept(), better + 1, place.score());
  }

  /** The lower end of Wilson's interval of {@code good} among {@code all}; 0 if there are none. */
  static double wilson(long good, long all) {
    if (all == 0) {
      return 0;
    }
    double share = (double) good / all;
    double square = Z * Z / all;
    double margin = Z * Math.sqrt((share * (1 - share) + square / 4) / all);
    return Math.max(0, (share + square / 2 - margin) / (1 + square));
  }
}
