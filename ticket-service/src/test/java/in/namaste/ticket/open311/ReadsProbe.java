package in.namaste.ticket.open311;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestPath;

/** Lets a test read in the name of an address until it has to wait. */
@Path("/probe/open311-reads")
@PermitAll
class ReadsProbe {

  private final ReadLimit limit;

  ReadsProbe(ReadLimit limit) {
    this.limit = limit;
  }

  @GET
  @Path("{address}")
  public void exhaust(@RestPath String address) {
    Duration wait = limit.count(address);
    while (wait.isZero()) {
      wait = limit.count(address);
    }
  }
}
