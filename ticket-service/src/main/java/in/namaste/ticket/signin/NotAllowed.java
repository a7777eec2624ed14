package in.namaste.ticket.signin;

import in.namaste.ticket.sessions.Visitor;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * Who is not signed in goes to sign in and comes back; who has to choose a password does that
 * first; who may not, is told who can.
 */
class NotAllowed {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance forbidden();
  }

  /** What is called by programs. */
  private static final String API = "/api/";

  private final URI desk;
  private final ReturnAddress addresses;
  private final SecurityIdentity reader;
  private final Page page;

  NotAllowed(
      @ConfigProperty(name = "namaste.desk.url") URI desk,
      ReturnAddress addresses,
      SecurityIdentity reader,
      Page page) {
    this.desk = desk;
    this.addresses = addresses;
    this.reader = reader;
    this.page = page;
  }

  @ServerExceptionMapper
  public Response noSession(UnauthorizedException missing, HttpServerRequest request) {
    return toSignIn(request);
  }

  @ServerExceptionMapper
  public Response badSession(AuthenticationFailedException over, HttpServerRequest request) {
    return toSignIn(request);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refused, HttpServerRequest request) {
    if (isForPrograms(request)) {
      return Response.status(Response.Status.FORBIDDEN).build();
    }
    if (reader.hasRole(Visitor.CHOOSES_PASSWORD)) {
      return Response.seeOther(addresses.password(URI.create(page(request)))).build();
    }
    return Response.status(Response.Status.FORBIDDEN)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(Templates.forbidden().setLocale(page.language().locale()))
        .build();
  }

  private static boolean isForPrograms(HttpServerRequest request) {
    return request.path().startsWith(API);
  }

  private Response toSignIn(HttpServerRequest request) {
    // A program reads no form.
    boolean token = request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    if (token || isForPrograms(request)) {
      return Response.status(Response.Status.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, token ? "Bearer error=\"invalid_token\"" : "Bearer")
          .build();
    }
    // A part of a page that fetches itself again sends the whole page to sign in.
    if (request.getHeader("HX-Request") != null) {
      return Response.status(Response.Status.UNAUTHORIZED).header("HX-Refresh", "true").build();
    }
    return Response.seeOther(addresses.signIn(page(request))).build();
  }

  /** The page that was asked for; of a form the one that it stood on. */
  private String page(HttpServerRequest request) {
    if (HttpMethod.GET.equals(request.method())) {
      return desk + request.uri();
    }
    return addresses.orHome(request.getHeader("Referer")).toString();
  }
}
