package in.namaste.sla;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;

/**
 * All versions of the district's rules for clocks. A ticket keeps the version that was in force
 * when it was registered: its clocks remember it, and a version dated back later does not reach it.
 */
public final class Policies {

  private final List<PolicyVersion> versions;

  /**
   * @param versions oldest first, at least one; versions and dates both rise
   * @throws OutOfOrder if they do not
   */
  public Policies(List<PolicyVersion> versions) {
    if (versions.isEmpty()) {
      throw new OutOfOrder("There is no version of the policy");
    }
    for (int next = 1; next < versions.size(); next++) {
      PolicyVersion earlier = versions.get(next - 1);
      PolicyVersion later = versions.get(next);
      if (later.version() <= earlier.version() || !later.validFrom().isAfter(earlier.validFrom())) {
        throw new OutOfOrder(
            "Version " + later.version() + " does not come after " + earlier.version());
      }
    }
    this.versions = List.copyOf(versions);
  }

  /** The rules for a ticket, by the version its clocks remember. */
  public Policy of(Ticket ticket, Collection<SlaClock> clocks) {
    OptionalInt begunUnder = clocks.stream().mapToInt(SlaClock::policyVersion).min();
    return version(begunUnder, ticket.registeredAt())
        .of(ticket.ticketClass(), ticket.categoryCode());
  }

  /** The rules for a ticket one of whose clocks is this. */
  Policy of(SlaClock clock, UnderPolicy ticket) {
    return version(OptionalInt.of(clock.policyVersion()), ticket.registeredAt())
        .of(ticket.ticketClass(), ticket.categoryCode());
  }

  /**
   * The version of a ticket.
   *
   * @param begunUnder which its clocks remember; empty for a ticket that never had one
   * @param registeredAt decides where nothing is remembered, or a version that was taken out
   */
  public PolicyVersion version(OptionalInt begunUnder, Instant registeredAt) {
    return versions.stream()
        .filter(version -> begunUnder.equals(OptionalInt.of(version.version())))
        .findFirst()
        .orElseGet(() -> inForceAt(registeredAt));
  }

  /** The version in force at a moment; the first one before any was. */
  public PolicyVersion inForceAt(Instant moment) {
    return versions.stream()
        .filter(version -> !version.validFrom().isAfter(moment))
        .reduce((earlier, later) -> later)
        .orElse(versions.getFirst());
  }

  /** Oldest first. */
  public List<PolicyVersion> all() {
    return versions;
  }

  /** Versions that do not follow each other. */
  public static final class OutOfOrder extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    OutOfOrder(String message) {
      super(message);
    }
  }
}
