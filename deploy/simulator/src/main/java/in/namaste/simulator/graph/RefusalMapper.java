package in.namaste.simulator.graph;

import in.namaste.simulator.Refusal;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** A refusal as an HTTP answer in Meta's shape. */
class RefusalMapper {

  @ServerExceptionMapper
  Response map(Refusal refusal) {
    return Response.status(refusal.error().status())
        .type(MediaType.APPLICATION_JSON_TYPE)
        .entity(refusal.error().body())
        .build();
  }
}
