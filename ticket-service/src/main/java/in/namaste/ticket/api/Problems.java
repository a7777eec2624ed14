package in.namaste.ticket.api;

import in.namaste.web.Language;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refusals that are made before a path is reached say what they are, like all others. */
class Problems {

  private static final int FIRST_REFUSAL = 400;
  private static final MediaType PROBLEM = MediaType.valueOf(Api.PROBLEM);

  @ServerResponseFilter
  public void explain(
      ContainerRequestContext request, ContainerResponseContext answer, RoutingContext http) {
    if (answer.getStatus() >= FIRST_REFUSAL
        && !answer.hasEntity()
        && http.normalizedPath().startsWith(Api.ROOT)) {
      Language language = Answering.of(http);
      Problem problem = problem(answer.getStatus(), Answering.words(language));
      answer.setEntity(problem.written(), null, PROBLEM);
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
  }

  private static Problem problem(int status, Words words) {
    return switch (status) {
      case 401 -> Problem.of(status, "not-signed-in", words.notSignedIn());
      case 403 -> Problem.of(status, "not-allowed", words.notAllowed());
      case 404 -> Problem.of(status, "not-found", words.notFound());
      default -> Problem.of(status, "not-fulfilled", words.notFulfilled());
    };
  }
}
