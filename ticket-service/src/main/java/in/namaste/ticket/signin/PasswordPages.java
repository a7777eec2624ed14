package in.namaste.ticket.signin;

import in.namaste.ticket.accounts.PasswordRule;
import in.namaste.ticket.sessions.Visitor;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Choosing a password: before anything else with the first one, later whenever one wants. */
@Path("/password")
@RolesAllowed({
  Visitor.CHOOSES_PASSWORD,
  "officer",
  "head",
  "calling-cell",
  "feedback-cell",
  "district",
  "admin"
})
@Produces(MediaType.TEXT_HTML)
class PasswordPages {

  @CheckedTemplate(basePath = "signin")
  static class Templates {
    static native TemplateInstance password(PasswordForm form);
  }

  /**
   * The page. What was typed is never shown again.
   *
   * @param first whether the first password is to be changed, and nothing else can be done
   * @param address where to go on afterwards
   * @param why the refusal; null for none
   */
  record PasswordForm(
      String account, boolean first, String address, PasswordRefused.Why why, int shortest) {}

  private final ChoosingPassword choosing;
  private final ReturnAddress addresses;
  private final WaysIn ways;
  private final SecurityIdentity reader;
  private final Page page;

  PasswordPages(
      ChoosingPassword choosing,
      ReturnAddress addresses,
      WaysIn ways,
      SecurityIdentity reader,
      Page page) {
    this.choosing = choosing;
    this.addresses = addresses;
    this.ways = ways;
    this.reader = reader;
    this.page = page;
  }

  @GET
  public Uni<Response> form(@RestQuery("return") String address) {
    refuseWithoutPasswords();
    return Uni.createFrom().item(() -> html(200, address, null));
  }

  @POST
  @Cancellable(false)
  public Uni<Response> choose(
      @RestForm String current,
      @RestForm String password,
      @RestForm String repeat,
      @RestForm("return") String address) {
    refuseWithoutPasswords();
    return Uni.createFrom()
        .deferred(
            () ->
                choosing.choose(name(), isFirst(), given(current), given(password), given(repeat)))
        .map(cookie -> onwards(address, cookie))
        .onFailure(PasswordRefused.class)
        .recoverWithItem(refused -> html(422, address, ((PasswordRefused) refused).why()));
  }

  private Response onwards(String address, NewCookie cookie) {
    return Response.seeOther(addresses.orHome(address)).cookie(cookie).build();
  }

  private Response html(int status, String address, PasswordRefused.Why why) {
    PasswordForm form =
        new PasswordForm(name(), isFirst(), given(address), why, PasswordRule.SHORTEST);
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(Templates.password(form).setLocale(page.language().locale()))
        .build();
  }

  private void refuseWithoutPasswords() {
    if (!ways.isByPassword()) {
      throw new NotFoundException();
    }
  }

  private boolean isFirst() {
    return reader.hasRole(Visitor.CHOOSES_PASSWORD);
  }

  private String name() {
    return reader.getPrincipal().getName();
  }

  private static String given(String field) {
    return field == null ? "" : field;
  }
}
