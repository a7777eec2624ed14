package in.namaste.sla.dashboard;

import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends whoever has no session to the desk's sign-in, and back here afterwards. */
class SignIn {

  private final String deskUrl;
  private final String ownUrl;
  private final Page page;

  SignIn(
      @ConfigProperty(name = "namaste.desk.url") String deskUrl,
      @ConfigProperty(name = "namaste.dashboard.url") String ownUrl,
      Page page) {
    this.deskUrl = deskUrl;
    this.ownUrl = ownUrl;
    this.page = page;
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response noSession(RoutingContext request) {
    // The stream and the changing part lead back to the page they belong to.
    String wanted =
        ownUrl + request.request().uri().replaceFirst("^/dashboard/(live|now)", "/dashboard");
    return Response.seeOther(
            URI.create(
                deskUrl + "/sign-in?return=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8)))
        .build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Uni<Response> otherRole() {
    return Templates.notAllowed(deskUrl)
        .setLocale(page.language().locale())
        .createUni()
        .map(
            html ->
                Response.status(Response.Status.FORBIDDEN)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(html)
                    .build());
  }

  @CheckedTemplate(basePath = "dashboard")
  static class Templates {
    private Templates() {}

    static native TemplateInstance notAllowed(String deskUrl);
  }
}
