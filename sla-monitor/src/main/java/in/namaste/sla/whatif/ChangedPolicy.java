package in.namaste.sla.whatif;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * Other promises than the district makes.
 *
 * @param everywhere what holds in every department
 * @param departments by code, what holds there instead
 */
public record ChangedPolicy(Hours everywhere, Map<String, Hours> departments) {

  /** The district's own promise for minor tickets, and its time to share a date. */
  static final Duration USUAL = Duration.ofDays(2);

  public ChangedPolicy {
    departments = Map.copyOf(departments);
  }

  /**
   * Hours counted from the registration; null leaves them as they were.
   *
   * @param minor to solve a minor ticket
   * @param share to share the date of a technical one
   */
  public record Hours(Integer minor, Integer share) {

    /** As they were. */
    public static final Hours UNCHANGED = new Hours(null, null);

    private Hours over(Hours general) {
      return new Hours(
          minor == null ? general.minor : minor, share == null ? general.share : share);
    }
  }

  /** When a minor ticket's promise would have fallen due. */
  Instant solvedBy(PastTicket ticket) {
    return due(ticket.registeredAt(), ticket.promisedBy(), in(ticket.departmentCode()).minor());
  }

  /** By when a technical ticket's date would have had to be shared. */
  Instant sharedBy(PastTicket ticket) {
    return due(ticket.registeredAt(), ticket.shareBy(), in(ticket.departmentCode()).share());
  }

  private Hours in(String department) {
    return departments.getOrDefault(department, Hours.UNCHANGED).over(everywhere);
  }

  /** What had a shorter time than usual, as an open wire has, never gets a longer one. */
  private static Instant due(Instant registeredAt, Instant promisedBy, Integer hours) {
    if (hours == null) {
      return promisedBy;
    }
    Instant changed = registeredAt.plus(Duration.ofHours(hours));
    boolean wasShorter = promisedBy.isBefore(registeredAt.plus(USUAL));
    return wasShorter && promisedBy.isBefore(changed) ? promisedBy : changed;
  }
}
