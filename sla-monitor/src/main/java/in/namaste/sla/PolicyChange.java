package in.namaste.sla;

import java.time.Duration;
import java.util.List;

/**
 * What a version of the policy says differently for a class or a category. Whatever is null stays
 * as it is.
 */
public record PolicyChange(
    List<Integer> remindAtPercent,
    Duration confirmationTime,
    Duration ladderStep,
    Duration answerTime,
    WorkingCalendar calendar) {

  /** Nothing differently. */
  public static final PolicyChange NONE = new PolicyChange(null, null, null, null, null);

  Policy on(Policy usual) {
    return new Policy(
        usual.version(),
        remindAtPercent == null ? usual.remindAtPercent() : remindAtPercent,
        confirmationTime == null ? usual.confirmationTime() : confirmationTime,
        ladderStep == null ? usual.ladderStep() : ladderStep,
        answerTime == null ? usual.answerTime() : answerTime,
        calendar == null ? usual.calendar() : calendar);
  }
}
