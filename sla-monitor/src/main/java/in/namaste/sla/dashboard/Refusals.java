package in.namaste.sla.dashboard;

import in.namaste.sla.whatif.PastTickets;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What is said instead of a page: whoever has no session is sent to the desk's sign-in and back
 * here afterwards; others are told why they see nothing. What an open page fetches by itself cannot
 * be sent to another site: it is told where the door is, and the page says so ({@code live.js}).
 */
class Refusals {

  /** Where to sign in; the address to come back to is to be added. */
  private static final String DOOR = "Sign-In";

  private static final Logger LOG = Logger.getLogger(Refusals.class);

  private final String deskUrl;
  private final String ownUrl;
  private final Page page;

  Refusals(
      @ConfigProperty(name = "namaste.desk.url") String deskUrl,
      @ConfigProperty(name = "namaste.dashboard.url") String ownUrl,
      Page page) {
    this.deskUrl = deskUrl;
    this.ownUrl = ownUrl;
    this.page = page;
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response noSession(RoutingContext request) {
    String door = deskUrl + "/sign-in?return=";
    if (isFetched(request)) {
      return Response.status(Response.Status.UNAUTHORIZED).header(DOOR, door).build();
    }
    String wanted = ownUrl + request.request().uri();
    return Response.seeOther(URI.create(door + URLEncoder.encode(wanted, StandardCharsets.UTF_8)))
        .build();
  }

  private static boolean isFetched(RoutingContext request) {
    return request.request().getHeader("HX-Request") != null
        || MediaType.SERVER_SENT_EVENTS.equals(request.request().getHeader("Accept"));
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Uni<Response> otherRole(RoutingContext request) {
    boolean whatIf = request.request().path().equals("/dashboard/what-if");
    return page(Response.Status.FORBIDDEN, Templates.notAllowed(deskUrl, whatIf));
  }

  @ServerExceptionMapper
  Uni<Response> notFound(NotFoundException nothing) {
    return page(Response.Status.NOT_FOUND, Templates.notFound());
  }

  @ServerExceptionMapper
  Uni<Response> figuresAway(FiguresAway away) {
    LOG.warnf("No figures: %s", away.getCause());
    return page(Response.Status.SERVICE_UNAVAILABLE, Templates.troubled());
  }

  @ServerExceptionMapper
  Uni<Response> busy(PastTickets.Busy busy, RoutingContext request) {
    return page(Response.Status.SERVICE_UNAVAILABLE, Templates.busy(request.request().uri()));
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

  @CheckedTemplate(basePath = "dashboard")
  static class Templates {
    private Templates() {}

    static native TemplateInstance notAllowed(String deskUrl, boolean whatIf);

    static native TemplateInstance busy(String again);

    static native TemplateInstance troubled();

    static native TemplateInstance notFound();
  }
}
