package in.namaste.ticket.signin;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.sessions.SessionCookie;
import in.namaste.ticket.sessions.Sessions;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Signing in, for all services of the product. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

  private static final int TOO_MANY_REQUESTS = 429;

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance signIn(SignInForm form);
  }

  private final SigningIn signingIn;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Transactions transactions;
  private final ReturnAddress addresses;
  private final WaysIn ways;
  private final Page page;

  SignInPages(
      SigningIn signingIn,
      Sessions sessions,
      SessionCookie cookie,
      Transactions transactions,
      ReturnAddress addresses,
      WaysIn ways,
      Page page) {
    this.signingIn = signingIn;
    this.sessions = sessions;
    this.cookie = cookie;
    this.transactions = transactions;
    this.addresses = addresses;
    this.ways = ways;
    this.page = page;
  }

  @GET
  public Response home() {
    return Response.seeOther(addresses.orHome(null)).build();
  }

  @GET
  @Path("sign-in")
  public TemplateInstance form(@RestQuery("return") String address) {
    return shown(SignInForm.empty(address));
  }

  @POST
  @Path("sign-in")
  @Cancellable(false)
  public Uni<Response> signIn(
      @RestForm String account, @RestForm String password, @RestForm("return") String address) {
    SignInForm form = SignInForm.empty(address).with(account);
    if (!ways.isByPassword()) {
      return again(403, form.refused("office", ""));
    }
    return signingIn
        .check(account, password)
        .chain(
            answer ->
                switch (answer) {
                  case Answer.Welcome welcome -> welcome(welcome.account(), address);
                  case Answer.Wrong wrong -> again(401, form.refused("wrong", ""));
                  case Answer.Resting resting ->
                      again(
                          TOO_MANY_REQUESTS,
                          form.refused("resting", page.dateTime(resting.until())));
                  case Answer.Disabled disabled -> again(403, form.refused("disabled", ""));
                });
  }

  private Uni<Response> welcome(Account account, String address) {
    URI onwards = addresses.orHome(address);
    URI next = account.hasFirstPassword() ? addresses.password(onwards) : onwards;
    return transactions
        .run(() -> sessions.open(account.name()))
        .map(id -> Response.seeOther(next).cookie(cookie.of(id, account.visitor())).build());
  }

  private Uni<Response> again(int status, SignInForm form) {
    return Uni.createFrom().item(Response.status(status).entity(shown(form)).build());
  }

  private TemplateInstance shown(SignInForm form) {
    return Templates.signIn(form).setLocale(page.language().locale());
  }
}
