package in.namaste.sla.whatif;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Plays a ticket's first run once more under a changed policy. Officers are taken to have worked as
 * they did: a shorter time would have changed that, so a replay says what the past would have
 * looked like, not what the future will.
 */
public final class Replay {

  private final ChangedPolicy policy;
  private final Instant now;

  /**
   * @param now decides about what is still owed
   */
  public Replay(ChangedPolicy policy, Instant now) {
    this.policy = policy;
    this.now = now;
  }

  /** What became of it, and what would have. A promise kept at the very due time is kept. */
  public Verdict of(PastTicket ticket) {
    if (ticket.isPromisedByHours()) {
      return new Verdict(
          broken(ticket.promisedBy(), ticket.settledAt()).isPresent(),
          broken(policy.solvedBy(ticket), ticket.settledAt()));
    }
    Instant shared = earlier(ticket.sharedAt(), ticket.settledAt());
    // A date is the department's own word: no policy moves it.
    Optional<Instant> date = broken(ticket.promisedBy(), ticket.settledAt());
    Optional<Instant> then = broken(ticket.shareBy(), shared);
    Optional<Instant> changed =
        ticket.shareBy() == null ? Optional.empty() : broken(policy.sharedBy(ticket), shared);
    return new Verdict(then.or(() -> date).isPresent(), changed.or(() -> date));
  }

  private Optional<Instant> broken(Instant due, Instant done) {
    Instant end = done == null ? now : done;
    return Optional.ofNullable(due).filter(time -> time.isBefore(end));
  }

  private static Instant earlier(Instant one, Instant other) {
    return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
        .flatMap(Optional::stream)
        .min(Instant::compareTo)
        .orElse(null);
  }
}
