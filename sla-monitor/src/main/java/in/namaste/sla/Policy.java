package in.namaste.sla;

import java.time.Duration;
import java.util.List;

/**
 * The district's rules for clocks, from {@code policy.yaml} of its pack.
 *
 * @param version remembered by every clock computed from it
 * @param remindAtPercent shares of a promise's time after which the department is reminded, 1 to 99
 * @param confirmationTime how long the citizen has to say whether it is solved
 */
public record Policy(int version, List<Integer> remindAtPercent, Duration confirmationTime) {

  public Policy {
    remindAtPercent = remindAtPercent.stream().sorted().distinct().toList();
    if (remindAtPercent.stream().anyMatch(percent -> percent < 1 || percent > 99)) {
      throw new IllegalArgumentException("Reminders are due at 1 to 99 percent of the time");
    }
    if (!confirmationTime.isPositive()) {
      throw new IllegalArgumentException("The citizen needs time to confirm");
    }
  }
}
