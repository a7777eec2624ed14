package in.namaste.sla;

/** What a fact does to one of a ticket's clocks. */
public sealed interface ClockMove {

  SlaClock clock();

  /** Starts it, or starts it again if it was stopped. */
  record Arm(SlaClock clock) implements ClockMove {}

  /** What it watched is done or no longer owed. */
  record Stop(SlaClock clock) implements ClockMove {}

  /** The fact itself shows that the promise was still owed at its due time. */
  record Breach(SlaClock clock) implements ClockMove {}

  /** A breach was announced, or a post told of it, which the fact, dated before it, disproves. */
  record Withdraw(SlaClock clock) implements ClockMove {}
}
