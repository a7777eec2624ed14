package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;

/**
 * The rules for the clocks of one ticket: those of one version of the district's policy, with what
 * it says of the ticket's class and category.
 *
 * @param version remembered by every clock computed from it, from 1
 * @param remindAtPercent shares of a promise's time after which the department is reminded, 1 to 99
 * @param confirmationTime how long the citizen has to say whether it is solved
 * @param ladderStep how long each post of the ladder has before the next one is told
 * @param answerTime how long a question to the citizen waits before the work goes on without answer
 * @param calendar when offices work: what the working clock counts
 */
public record Policy(
    int version,
    List<Integer> remindAtPercent,
    Duration confirmationTime,
    Duration ladderStep,
    Duration answerTime,
    WorkingCalendar calendar) {

  public Policy {
    if (version < 1) {
      throw new IllegalArgumentException("Versions of the policy count from 1");
    }
    remindAtPercent = remindAtPercent.stream().sorted().distinct().toList();
    if (remindAtPercent.stream().anyMatch(percent -> percent < 1 || percent > 99)) {
      throw new IllegalArgumentException("Reminders are due at 1 to 99 percent of the time");
    }
    requirePositive(confirmationTime, "The citizen needs time to confirm");
    requirePositive(ladderStep, "Each step of the ladder needs time");
    requirePositive(answerTime, "The citizen needs time to answer");
    requireNonNull(calendar, "calendar");
  }

  private static void requirePositive(Duration time, String why) {
    if (!time.isPositive()) {
      throw new IllegalArgumentException(why);
    }
  }
}
