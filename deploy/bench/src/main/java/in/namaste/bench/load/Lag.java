package in.namaste.bench.load;

import java.util.ArrayList;
import java.util.List;

/** How many messages waited for a reply, sampled while a load ran. */
public final class Lag {

  private record Sample(double seconds, long waiting) {}

  private final List<Sample> samples = new ArrayList<>();

  synchronized void add(double seconds, long waiting) {
    samples.add(new Sample(seconds, waiting));
  }

  /** The slope of the best straight line through the second half of the samples. */
  public synchronized double growthPerSecond() {
    List<Sample> half = samples.subList(samples.size() / 2, samples.size());
    double meanSeconds = half.stream().mapToDouble(Sample::seconds).average().orElse(0);
    double meanWaiting = half.stream().mapToLong(Sample::waiting).average().orElse(0);
    double together = 0;
    double alone = 0;
    for (Sample sample : half) {
      double distance = sample.seconds() - meanSeconds;
      together += distance * (sample.waiting() - meanWaiting);
      alone += distance * distance;
    }
    return alone == 0 ? 0 : together / alone;
  }

  /** The most that waited at once. */
  public synchronized long most() {
    return samples.stream().mapToLong(Sample::waiting).max().orElse(0);
  }
}
