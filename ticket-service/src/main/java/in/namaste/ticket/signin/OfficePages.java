package in.namaste.ticket.signin;

import in.namaste.messaging.Failures;
import in.namaste.messaging.Transactions;
import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.sessions.SessionCookie;
import in.namaste.ticket.sessions.Sessions;
import in.namaste.ticket.signin.OfficeRefusal.Why;
import in.namaste.web.Page;
import io.quarkus.oidc.AuthorizationCodeFlow;
import io.quarkus.oidc.OIDCException;
import io.quarkus.oidc.OidcSession;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * Signing in at the office's own server. Who comes back from there with a name that is an account's
 * gets the session that a password would have given, and nothing of that server is kept.
 */
@Path(OfficeTenant.ADDRESS)
@Produces(MediaType.TEXT_HTML)
class OfficePages {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance office(OfficeRefusal refusal);
  }

  private static final Logger LOG = Logger.getLogger(OfficePages.class);

  private final WaysIn ways;
  private final OfficeNames names;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Transactions transactions;
  private final ReturnAddress addresses;
  private final CurrentIdentityAssociation identity;
  private final OidcSession office;
  private final Page page;

  OfficePages(
      WaysIn ways,
      OfficeNames names,
      Sessions sessions,
      SessionCookie cookie,
      Transactions transactions,
      ReturnAddress addresses,
      CurrentIdentityAssociation identity,
      OidcSession office,
      Page page) {
    this.ways = ways;
    this.names = names;
    this.sessions = sessions;
    this.cookie = cookie;
    this.transactions = transactions;
    this.addresses = addresses;
    this.identity = identity;
    this.office = office;
    this.page = page;
  }

  @GET
  @PermitAll
  @AuthorizationCodeFlow
  public Uni<Response> signIn(
      @RestQuery("return") String address, @Context RoutingContext request) {
    if (!ways.isByOffice()) {
      throw new NotFoundException();
    }
    return identity
        .getDeferredIdentity()
        .chain(known -> known.isAnonymous() ? toTheOffice(request) : cameBack(known, address))
        .onFailure(OfficePages::isOfTheOffice)
        .recoverWithItem(failure -> failed(failure, address));
  }

  private static boolean isOfTheOffice(Throwable failure) {
    return failure instanceof OIDCException
        || (failure instanceof AuthenticationException
            && !(failure instanceof AuthenticationRedirectException));
  }

  private static Uni<Response> toTheOffice(RoutingContext request) {
    HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
    return authenticator.getChallenge(request).map(OfficePages::answer);
  }

  private static Response answer(ChallengeData challenge) {
    Response.ResponseBuilder answer = Response.status(challenge.status);
    challenge.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
    return answer.build();
  }

  /** The office's own session ends at once: from here on ours counts alone. */
  private Uni<Response> cameBack(SecurityIdentity known, String address) {
    String name = names.of(known);
    return office
        .logout()
        .chain(() -> names.account(name))
        .chain(found -> enter(found, name, address));
  }

  private Uni<Response> enter(Optional<Account> found, String name, String address) {
    if (found.isEmpty()) {
      LOG.info("Somebody of the office has no account");
      return Uni.createFrom().item(refused(Why.UNKNOWN, name, address));
    }
    Account account = found.get();
    if (account.isDisabled()) {
      return Uni.createFrom().item(refused(Why.DISABLED, name, address));
    }
    return transactions
        .run(() -> sessions.open(account.name()))
        .map(
            id ->
                Response.seeOther(addresses.orHome(address))
                    .cookie(cookie.of(id, account.visitorOfTheOffice()))
                    .build());
  }

  private Response failed(Throwable failure, String address) {
    Why why = failure instanceof AuthenticationException ? Why.NOT_COMPLETED : Why.UNREACHABLE;
    LOG.warnf("Nobody came in from the office: %s", Failures.named(failure));
    return refused(why, "", address);
  }

  private Response refused(Why why, String name, String address) {
    OfficeRefusal refusal = new OfficeRefusal(why, name, address == null ? "" : address);
    return Response.status(why.status())
        .header("Cache-Control", "no-store")
        .entity(Templates.office(refusal).setLocale(page.language().locale()))
        .build();
  }
}
