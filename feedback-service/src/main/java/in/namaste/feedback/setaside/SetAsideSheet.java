package in.namaste.feedback.setaside;

import java.util.List;

/**
 * Some of the hours with answers set aside.
 *
 * @param number from 1 on; 1 has the newest
 * @param isFollowed whether there are older ones
 */
record SetAsideSheet(int number, List<SetAsideHour> hours, boolean isFollowed) {

  /** Nobody turns so many pages. */
  static final int LAST = 10_000;

  /** Of as many hours as a sheet has, and one more if there are. */
  static SetAsideSheet of(int number, List<SetAsideHour> found) {
    boolean isFollowed = found.size() > SetAsideBook.MOST;
    return new SetAsideSheet(
        number, isFollowed ? found.subList(0, SetAsideBook.MOST) : found, isFollowed);
  }
}
