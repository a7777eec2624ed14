package in.namaste.sla;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * One moment in one run of a ticket at which something is to be said, unless what is watched is
 * done before. A promise has a clock for each reminder and one for its deadline; a broken one has a
 * clock for each step of the ladder.
 *
 * @param percent share of the time passed when it fires; {@value #DEADLINE} is the deadline itself
 * @param step 0 up to the deadline, which tells the first post of the ladder; then 1 and so on for
 *     those told later
 * @param promisedBy the deadline this clock belongs to
 * @param dueAt when it fires
 * @param policyVersion the policy it was computed by
 */
public record SlaClock(
    int run,
    ClockKind kind,
    int percent,
    int step,
    Instant promisedBy,
    Instant dueAt,
    int policyVersion,
    ClockStatus status) {

  /** All of the time has passed. */
  public static final int DEADLINE = 100;

  public SlaClock {
    requireNonNull(kind, "kind");
    requireNonNull(status, "status");
    // What PostgreSQL keeps: a clock read back is equal to the one that was written.
    promisedBy = promisedBy.truncatedTo(ChronoUnit.MICROS);
    dueAt = dueAt.truncatedTo(ChronoUnit.MICROS);
  }

  static SlaClock deadline(int run, ClockKind kind, Instant promisedBy, int policyVersion) {
    return new SlaClock(
        run, kind, DEADLINE, 0, promisedBy, promisedBy, policyVersion, ClockStatus.ARMED);
  }

  static SlaClock reminder(
      int run,
      ClockKind kind,
      Instant promisedAt,
      Instant promisedBy,
      int percent,
      int policyVersion) {
    Duration part = Duration.between(promisedAt, promisedBy).multipliedBy(percent).dividedBy(100);
    return new SlaClock(
        run, kind, percent, 0, promisedBy, promisedAt.plus(part), policyVersion, ClockStatus.ARMED);
  }

  /** The same clock after this has become of it. */
  public SlaClock become(ClockStatus next) {
    return new SlaClock(run, kind, percent, step, promisedBy, dueAt, policyVersion, next);
  }

  /** True if both watch the same moment of the same promise, whatever became of them. */
  public boolean sameAs(SlaClock other) {
    return run == other.run
        && kind == other.kind
        && percent == other.percent
        && step == other.step
        && promisedBy.equals(other.promisedBy);
  }

  /** True if a promise to the citizen is broken when this clock fires. */
  public boolean guardsPromise() {
    return kind.isPromise() && percent == DEADLINE && step == 0;
  }

  /** True for a step of the ladder after the breach. */
  public boolean isLaterStep() {
    return step > 0;
  }

  /** True if a post is told of a broken promise when this clock fires. */
  public boolean escalates() {
    return guardsPromise() || isLaterStep();
  }

  /** The clock of the step after this one. */
  SlaClock nextStep(Duration ladderStep) {
    return new SlaClock(
        run,
        kind,
        percent,
        step + 1,
        promisedBy,
        promisedBy.plus(ladderStep.multipliedBy(step + 1L)),
        policyVersion,
        ClockStatus.ARMED);
  }
}
