package in.namaste.gateway.oversight;

import in.namaste.web.Page;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What is said instead of the page: whoever has no session is sent to the desk's sign-in and back
 * here afterwards; others are told why they see nothing.
 */
class Refusals {

  private static final Logger LOG = Logger.getLogger(Refusals.class);

  private final String deskUrl;
  private final String ownUrl;
  private final Page page;

  Refusals(
      @ConfigProperty(name = "namaste.desk.url") String deskUrl,
      @ConfigProperty(name = "namaste.gateway.url") String ownUrl,
      Page page) {
    this.deskUrl = deskUrl;
    this.ownUrl = ownUrl;
    this.page = page;
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response noSession() {
    String wanted = URLEncoder.encode(ownUrl + "/sending", StandardCharsets.UTF_8);
    return Response.seeOther(URI.create(deskUrl + "/sign-in?return=" + wanted)).build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Uni<Response> otherRole() {
    return page(Response.Status.FORBIDDEN, SendingPage.Templates.notAllowed(deskUrl));
  }

  @ServerExceptionMapper
  Uni<Response> reportAway(ReportAway away) {
    LOG.warnf("No report of sending: %s", away.getCause());
    return page(Response.Status.SERVICE_UNAVAILABLE, SendingPage.Templates.away());
  }

  private Uni<Response> page(Response.Status status, TemplateInstance template) {
    return template
        .setLocale(page.language().locale())
        .createUni()
        .map(
            html ->
                Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(html)
                    .build());
  }
}
