package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Map;

/**
 * The rules for clocks that hold for tickets registered from one day on.
 *
 * @param validFrom the first moment of that day in the district
 * @param usual what holds where neither class nor category says otherwise
 * @param classes what a class says differently
 * @param categories by code, what a category says differently, also from its class
 */
public record PolicyVersion(
    Instant validFrom,
    Policy usual,
    Map<TicketClass, PolicyChange> classes,
    Map<String, PolicyChange> categories) {

  public PolicyVersion {
    requireNonNull(validFrom, "validFrom");
    requireNonNull(usual, "usual");
    classes = Map.copyOf(classes);
    categories = Map.copyOf(categories);
  }

  public int version() {
    return usual.version();
  }

  /** The rules for a ticket of this class and category. */
  public Policy of(TicketClass ticketClass, String categoryCode) {
    Policy ofClass = classes.getOrDefault(ticketClass, PolicyChange.NONE).on(usual);
    return categories.getOrDefault(categoryCode, PolicyChange.NONE).on(ofClass);
  }
}
