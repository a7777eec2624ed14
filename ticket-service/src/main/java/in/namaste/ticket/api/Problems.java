package in.namaste.ticket.api;

import in.namaste.web.Language;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Refusals that are made before a path is reached say what they are, like all others. */
class Problems {

  private static final int FIRST_REFUSAL = 400;
  private static final MediaType PROBLEM = MediaType.valueOf(Api.PROBLEM);

  private final String formCookie;
  private final String formHeader;

  Problems(
      @ConfigProperty(name = "quarkus.rest-csrf.cookie-name") String formCookie,
      @ConfigProperty(name = "quarkus.rest-csrf.token-header-name") String formHeader) {
    this.formCookie = formCookie;
    this.formHeader = formHeader;
  }

  @ServerResponseFilter
  public void explain(
      ContainerRequestContext request, ContainerResponseContext answer, RoutingContext http) {
    if (answer.getStatus() >= FIRST_REFUSAL
        && !answer.hasEntity()
        && http.normalizedPath().startsWith(Api.ROOT)) {
      Language language = Answering.of(http);
      Problem problem = problem(answer.getStatus(), http, Answering.words(language));
      answer.setEntity(problem.written(), null, PROBLEM);
      answer.getHeaders().putSingle(HttpHeaders.CONTENT_LANGUAGE, language.code());
    }
  }

  private Problem problem(int status, RoutingContext http, Words words) {
    return switch (status) {
      case 400 ->
          hasFormToken(http)
              ? Problem.of(status, "not-fulfilled", words.notFulfilled())
              : Problem.of(status, "form-token-missing", words.formToken(formHeader, formCookie));
      case 401 -> Problem.of(status, "not-signed-in", words.notSignedIn());
      case 403 -> Problem.of(status, "not-allowed", words.notAllowed());
      case 404 -> Problem.of(status, "not-found", words.notFound());
      case 405 -> Problem.of(status, "no-such-method", words.noSuchMethod());
      case 413 -> Problem.of(status, "too-large", words.tooLarge(Body.MOST));
      case 415 -> Problem.of(status, "not-json", words.notJson());
      default -> Problem.of(status, "not-fulfilled", words.notFulfilled());
    };
  }

  private boolean hasFormToken(RoutingContext http) {
    Cookie cookie = http.request().getCookie(formCookie);
    String header = http.request().getHeader(formHeader);
    return cookie != null && cookie.getValue().equals(header);
  }
}
