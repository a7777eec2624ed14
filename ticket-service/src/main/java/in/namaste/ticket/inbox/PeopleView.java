package in.namaste.ticket.inbox;

import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.revealing.Revealing;
import java.util.List;

/**
 * The form that asks why somebody wants a list with names and phones.
 *
 * @param list the part of the address behind the question mark
 * @param tab its key
 * @param count how many tickets it has; empty when they were not counted
 * @param most how many are given at most
 */
public record PeopleView(
    String list,
    String tab,
    List<InboxView.Chip> chips,
    String count,
    int most,
    Reason reason,
    Reader reader) {

  /** The reason as it was typed. */
  public record Reason(String typed, boolean refused) {
    static final Reason NONE = new Reason("", false);
  }

  /** Characters of a reason. */
  public int getShortest() {
    return Revealing.SHORTEST_REASON;
  }

  /** Characters of a reason. */
  public int getLongest() {
    return Revealing.LONGEST_REASON;
  }
}
