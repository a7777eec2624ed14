package in.namaste.feedback.admin;

import in.namaste.feedback.pages.NoticePages;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Sends whoever has no session to the desk's sign-in, and back here afterwards. */
@ApplicationScoped
public class SignIn {

  private final String deskAddress;
  private final String ownAddress;
  private final NoticePages notices;

  SignIn(
      @ConfigProperty(name = "namaste.desk.url") String deskAddress,
      @ConfigProperty(name = "namaste.feedback.url") String ownAddress,
      NoticePages notices) {
    this.deskAddress = deskAddress;
    this.ownAddress = ownAddress;
    this.notices = notices;
  }

  @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
  Response noSession(RoutingContext request) {
    String wanted = ownAddress + request.request().uri();
    return Response.seeOther(
            URI.create(
                deskAddress
                    + "/sign-in?return="
                    + URLEncoder.encode(wanted, StandardCharsets.UTF_8)))
        .build();
  }

  @ServerExceptionMapper(ForbiddenException.class)
  Response otherRole() {
    return notices.notAllowed();
  }
}
