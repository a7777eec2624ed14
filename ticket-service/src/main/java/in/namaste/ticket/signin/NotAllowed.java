package in.namaste.ticket.signin;

import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Who is not signed in goes to sign in and comes back; who may not, is told who can. */
class NotAllowed {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance forbidden();
  }

  private final URI desk;
  private final Page page;

  NotAllowed(@ConfigProperty(name = "namaste.desk.url") URI desk, Page page) {
    this.desk = desk;
    this.page = page;
  }

  @ServerExceptionMapper
  public Response noSession(UnauthorizedException missing, UriInfo asked, HttpHeaders headers) {
    return toSignIn(asked, headers);
  }

  @ServerExceptionMapper
  public Response badSession(
      AuthenticationFailedException over, UriInfo asked, HttpHeaders headers) {
    return toSignIn(asked, headers);
  }

  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refused) {
    return Response.status(Response.Status.FORBIDDEN)
        .type(MediaType.TEXT_HTML_TYPE)
        .entity(Templates.forbidden().setLocale(page.language().locale()))
        .build();
  }

  private Response toSignIn(UriInfo asked, HttpHeaders headers) {
    // A program reads no form; its token is over.
    if (headers.getHeaderString(HttpHeaders.AUTHORIZATION) != null) {
      return Response.status(Response.Status.UNAUTHORIZED)
          .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
          .build();
    }
    // A part of a page that fetches itself again sends the whole page to sign in.
    if (headers.getHeaderString("HX-Request") != null) {
      return Response.status(Response.Status.UNAUTHORIZED).header("HX-Refresh", "true").build();
    }
    URI wanted = asked.getRequestUri();
    String query = wanted.getRawQuery() == null ? "" : "?" + wanted.getRawQuery();
    String address = desk + wanted.getRawPath() + query;
    return Response.seeOther(
            URI.create(
                desk + "/sign-in?return=" + URLEncoder.encode(address, StandardCharsets.UTF_8)))
        .build();
  }
}
