package in.namaste.feedback.results;

import in.namaste.feedback.Tally;
import in.namaste.feedback.alerts.FallenOffice;
import in.namaste.feedback.comments.PublishedComments.Said;
import in.namaste.feedback.setaside.SetAsideCount;
import java.util.List;
import java.util.Locale;

/**
 * Results of an office, a department or the district, as their page shows them.
 *
 * @param name empty for the district
 * @param address of the page, without the language
 * @param mark of the figures: what the page was made of
 * @param above of what the place is a part; null for the district
 * @param formPath where an answer can be given; null but for an open office
 * @param compared the place and what it is a part of
 * @param weeks the last ones, oldest first
 * @param questions in the words in which they are asked now
 * @param older in words that are not asked any more
 * @param fallen alerts of late
 * @param rated how citizens rated their solved complaints; null but for a department
 * @param setAside how many answers are not counted, by reason; of an office alone
 * @param said in words, by visitors of an office
 */
record PlaceView(
    Extent extent,
    String name,
    String address,
    long mark,
    Line above,
    String formPath,
    Tally overall,
    List<Line> compared,
    List<Line> weeks,
    List<Line> questions,
    List<Line> older,
    List<Line> parts,
    List<FallenOffice> fallen,
    Tally rated,
    List<SetAsideCount> setAside,
    Said said) {

  /**
   * A name and what was answered there.
   *
   * @param name empty for the district, and for the code of a whole office among its counters
   * @param path of its own page; empty for none
   */
  record Line(String name, String path, Tally tally) {

    public boolean isShown() {
      return tally.isShown();
    }

    public String average() {
      return rounded(tally.average());
    }

    /** How long a bar for the average is, 0 to 100. */
    public long length() {
      return Math.round((tally.average() - 1) * 25);
    }
  }

  /** Whether an answer can be given here: at an office that is not closed. */
  public boolean takesAnswers() {
    return formPath != null;
  }

  /** The answers in the order of the page. */
  public List<Integer> bestToWorst() {
    return List.of(5, 4, 3, 2, 1);
  }

  public String average() {
    return rounded(overall.average());
  }

  public String ratedAverage() {
    return rounded(rated.average());
  }

  /** One digit after the point is all that a handful of answers can bear. */
  static String rounded(double average) {
    return String.format(Locale.ROOT, "%.1f", average);
  }
}
