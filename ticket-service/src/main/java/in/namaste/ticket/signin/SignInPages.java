package in.namaste.ticket.signin;

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

/** Signing in and out, for all services of the product. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
class SignInPages {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    /** The form, with what was typed; the password is never shown again. */
    static native TemplateInstance signIn(String account, String address, boolean wrong);

    static native TemplateInstance signOut();
  }

  private final SigningIn signingIn;
  private final Session session;
  private final ReturnAddress addresses;
  private final Page page;

  SignInPages(SigningIn signingIn, Session session, ReturnAddress addresses, Page page) {
    this.signingIn = signingIn;
    this.session = session;
    this.addresses = addresses;
    this.page = page;
  }

  @GET
  public Response home() {
    return Response.seeOther(addresses.orHome(null)).build();
  }

  @GET
  @Path("sign-in")
  public TemplateInstance form(@RestQuery("return") String address) {
    return form("", address, false);
  }

  @POST
  @Path("sign-in")
  public Uni<Response> signIn(
      @RestForm String account, @RestForm String password, @RestForm("return") String address) {
    return signingIn
        .check(account, password)
        .map(
            found ->
                found
                    .map(known -> welcome(known, addresses.orHome(address)))
                    .orElseGet(() -> again(account, address)));
  }

  @GET
  @Path("sign-out")
  public TemplateInstance signOutForm() {
    return Templates.signOut().setLocale(page.language().locale());
  }

  @POST
  @Path("sign-out")
  public Response signOut() {
    return Response.seeOther(URI.create("/sign-in")).cookie(session.end()).build();
  }

  private Response welcome(Account account, URI address) {
    return Response.seeOther(address).cookie(session.start(account)).build();
  }

  private Response again(String account, String address) {
    return Response.status(Response.Status.UNAUTHORIZED)
        .entity(form(account, address, true))
        .build();
  }

  private TemplateInstance form(String account, String address, boolean wrong) {
    return Templates.signIn(account, address == null ? "" : address, wrong)
        .setLocale(page.language().locale());
  }
}
