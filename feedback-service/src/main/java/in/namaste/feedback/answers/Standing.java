package in.namaste.feedback.answers;

import in.namaste.feedback.SetAside;
import in.namaste.feedback.sources.FromSource;
import java.util.Optional;

/**
 * Whether an answer is counted.
 *
 * @param why it is set aside; empty if it is counted
 */
record Standing(Optional<SetAside> why) {

  /** One answer a minute: nobody could serve people faster at one code. */
  static final int MOST_BY_CODE = 60;

  private static final Standing COUNTED = new Standing(Optional.empty());

  /**
   * Decides. What speaks against the answer itself comes before what speaks against its hour, so
   * that one phone's flood does not fill an hour in which others were there too.
   *
   * @param fromSource the answer's number of this day from its source; null when not known
   * @param isRevoked whether its code is worth nothing any more
   * @param hour what the office got in the answer's hour before it
   */
  static Standing of(Integer fromSource, boolean isRevoked, HourSoFar hour) {
    if (isRevoked) {
      return setAside(SetAside.REVOKED);
    }
    if (fromSource != null && fromSource > FromSource.FLOOD) {
      return setAside(SetAside.FLOOD);
    }
    if (fromSource != null && fromSource > FromSource.COUNTED) {
      return setAside(SetAside.REPEATED);
    }
    if (hour.byCode() >= MOST_BY_CODE) {
      return setAside(SetAside.OVERLIMIT);
    }
    return hour.isBurstWith(1) ? setAside(SetAside.BURST) : COUNTED;
  }

  boolean isCounted() {
    return why.isEmpty();
  }

  boolean isBurst() {
    return why.equals(Optional.of(SetAside.BURST));
  }

  private static Standing setAside(SetAside why) {
    return new Standing(Optional.of(why));
  }
}
