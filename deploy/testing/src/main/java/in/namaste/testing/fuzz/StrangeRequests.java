package in.namaste.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.spi.BeanManager;
import java.io.IOException;
import java.util.List;

/**
 * Strange requests to every route of a running service, each of which is to be answered, and none
 * as a failure of the service's own.
 *
 * @param port of this machine
 * @param beans of the service
 * @param leastRoutes fewer of them were not found rightly
 */
public record StrangeRequests(int port, BeanManager beans, int leastRoutes) {

  /**
   * Sends them as somebody who has not signed in.
   *
   * @param each how many to each route
   * @param seed the same sends the same
   */
  public void ofAnybody(int each, long seed) throws IOException, InterruptedException {
    send(Fuzz.ofAnybody(port), each, seed);
  }

  /** Sends them as somebody who has signed in. */
  public void of(String session, int each, long seed) throws IOException, InterruptedException {
    send(Fuzz.of(port, session), each, seed);
  }

  private void send(Fuzz fuzz, int each, long seed) throws IOException, InterruptedException {
    List<Route> routes = RunningRoutes.of(port, beans);
    assertThat(routes).hasSizeGreaterThan(leastRoutes);
    assertThat(fuzz.run(routes, each, seed).failures()).isEmpty();
  }
}
