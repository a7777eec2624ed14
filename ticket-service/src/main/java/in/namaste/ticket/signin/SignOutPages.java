package in.namaste.ticket.signin;

import in.namaste.ticket.sessions.SessionCookie;
import in.namaste.ticket.sessions.Sessions;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Signing out: the session is over, not only forgotten by the browser. */
@Path("/sign-out")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignOutPages {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance signOut();
  }

  private final Sessions sessions;
  private final SessionCookie cookie;
  private final CurrentIdentityAssociation identity;
  private final Page page;

  SignOutPages(
      Sessions sessions, SessionCookie cookie, CurrentIdentityAssociation identity, Page page) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.identity = identity;
    this.page = page;
  }

  @GET
  public TemplateInstance form() {
    return Templates.signOut().setLocale(page.language().locale());
  }

  @POST
  @Cancellable(false)
  public Uni<Response> signOut() {
    return identity
        .getDeferredIdentity()
        .chain(this::end)
        // Nobody is signed in any more: that is what was asked for.
        .onFailure(AuthenticationFailedException.class)
        .recoverWithNull()
        .replaceWith(() -> Response.seeOther(URI.create("/sign-in")).cookie(cookie.end()).build());
  }

  private Uni<Void> end(SecurityIdentity reader) {
    return reader.getPrincipal() instanceof JsonWebToken token
        ? sessions.end(UUID.fromString(token.getTokenID()))
        : Uni.createFrom().voidItem();
  }
}
