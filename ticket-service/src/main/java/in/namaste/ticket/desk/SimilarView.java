package in.namaste.ticket.desk;

import in.namaste.ticket.State;
import in.namaste.ticket.similar.SimilarTicket;
import in.namaste.ticket.similar.SimilarTickets;
import in.namaste.web.DistrictTime;
import java.util.List;

/**
 * Open tickets of the same place and category, the oldest first.
 *
 * @param count such as {@code 4} or {@code 20+}
 * @param shown those that stand on the page
 */
public record SimilarView(String count, List<One> shown, int others) {

  /** The page stays short. */
  private static final int SHOWN = 5;

  /**
   * One of them.
   *
   * @param post empty while nobody holds it
   */
  public record One(String number, State state, String post, String since) {}

  public boolean none() {
    return shown.isEmpty();
  }

  static SimilarView of(List<SimilarTicket> found, Names names) {
    boolean more = found.size() > SimilarTickets.MOST;
    int known = Math.min(found.size(), SimilarTickets.MOST);
    return new SimilarView(
        known + (more ? "+" : ""),
        found.stream()
            .limit(SHOWN)
            .map(
                each ->
                    new One(
                        each.number(),
                        each.state(),
                        names.post(each.post()),
                        DistrictTime.dateTime(each.registeredAt(), names.language())))
            .toList(),
        Math.max(0, known - SHOWN));
  }
}
