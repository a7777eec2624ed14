package in.namaste.simulator.inspect;

import in.namaste.simulator.Misuse;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in one sentence what was wrong with a call to the simulator's own interface. */
class PlainErrors {

  @ServerExceptionMapper
  Response map(Misuse problem) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("error", problem.getMessage()))
        .build();
  }
}
