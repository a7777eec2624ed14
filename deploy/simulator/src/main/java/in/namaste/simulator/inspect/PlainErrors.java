package in.namaste.simulator.inspect;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in one sentence what was wrong with a call to the simulator's own interface. */
class PlainErrors {

  @ServerExceptionMapper
  Response map(IllegalArgumentException problem) {
    return Response.status(Response.Status.BAD_REQUEST)
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(Map.of("error", String.valueOf(problem.getMessage())))
        .build();
  }
}
