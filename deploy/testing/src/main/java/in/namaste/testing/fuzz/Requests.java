package in.namaste.testing.fuzz;

import java.io.IOException;

/** How a strange request to a route is made. */
interface Requests {

  /**
   * All bytes of one, from the first line on.
   *
   * @param first whether it is the first to this route
   */
  byte[] request(Route route, Strange strange, boolean first) throws IOException;
}
