package in.namaste.bench;

import in.namaste.bench.load.SteadyLoad;
import java.util.Optional;
import java.util.function.Consumer;

/** Looks for the highest rate at which the number of waiting citizens does not grow. */
final class SustainedRate {

  private static final int ROUNDS = 5;
  private static final double STEP = 0.15;

  private final SteadyLoad load;
  private final Plan plan;
  private final Consumer<String> progress;

  SustainedRate(SteadyLoad load, Plan plan, Consumer<String> progress) {
    this.load = load;
    this.plan = plan;
    this.progress = progress;
  }

  /**
   * The best sustained round; empty if none of the rounds was.
   *
   * @param drained replies a second while a flood was worked off: the search begins a step below
   */
  Optional<SteadyLoad.Result> find(double drained) throws InterruptedException {
    Optional<SteadyLoad.Result> best = Optional.empty();
    double rate = drained * (1 - STEP);
    for (int round = 0; round < ROUNDS; round++) {
      SteadyLoad.Result result = load.run(rate, plan.steady(), plan.drain());
      progress.accept(
          "round at %.0f/s: lag grows by %.1f/s, %s"
              .formatted(
                  rate,
                  result.lag().growthPerSecond(),
                  result.sustained() ? "sustained" : "not sustained"));
      if (result.sustained()) {
        best = Optional.of(result);
        rate *= 1 + STEP;
      } else if (best.isPresent()) {
        return best;
      } else {
        rate *= 1 - 2 * STEP;
      }
    }
    return best;
  }
}
