package in.namaste.ticket.desk;

import in.namaste.ticket.keeping.Nudges;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import org.jboss.resteasy.reactive.RestStreamElementType;

/** Tells open pages that something changed; the page fetches its own part again. */
@Path("/desk/live")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
class LivePages {

  /** Headers wait for the first item, and proxies end streams that are silent. */
  private static final Duration PING = Duration.ofSeconds(10);

  private final Nudges nudges;

  LivePages(Nudges nudges) {
    this.nudges = nudges;
  }

  @GET
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @RestStreamElementType(MediaType.TEXT_PLAIN)
  public Multi<String> nudges() {
    Multi<String> pings =
        Multi.createFrom().ticks().every(PING).onOverflow().drop().map(tick -> "ping");
    return Multi.createBy().merging().streams(pings, nudges.changes().map(changed -> "changed"));
  }
}
