package in.namaste.bench.feedback;

import in.namaste.bench.pace.Pace;
import java.io.IOException;
import org.HdrHistogram.Histogram;

/**
 * How long one visitor waits until a page begins, warm and alone.
 *
 * @param file a small file, the least that the same server can do
 * @param form the form
 */
record FirstByte(Pace file, Pace form) {

  private static final String FILE = "/web/icon.svg";
  private static final int WARM_UPS = 2_000;
  private static final int TIMES = 1_000;

  static FirstByte measure(Visitors visitors, String form)
      throws IOException, InterruptedException {
    for (int i = 0; i < WARM_UPS; i++) {
      visitors.firstByte(FILE);
      visitors.firstByte(form);
    }
    return new FirstByte(time(visitors, FILE), time(visitors, form));
  }

  private static Pace time(Visitors visitors, String path)
      throws IOException, InterruptedException {
    Histogram micros = new Histogram(3);
    long start = System.nanoTime();
    for (int i = 0; i < TIMES; i++) {
      micros.recordValue(visitors.firstByte(path));
    }
    return Pace.of(micros, System.nanoTime() - start);
  }
}
