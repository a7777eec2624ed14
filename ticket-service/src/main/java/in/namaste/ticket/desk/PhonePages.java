package in.namaste.ticket.desk;

import in.namaste.ticket.revealing.Revealing;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/**
 * A citizen's phone number, for a reason. The form's answer is the page itself and no redirect: the
 * number has no address, is kept nowhere and is gone with the page.
 */
@Path("/desk/tickets/{number}/phone")
@RolesAllowed({"officer", "head", "calling-cell", "district"})
@Produces(MediaType.TEXT_HTML)
class PhonePages {

  @CheckedTemplate(basePath = "phone")
  static class Templates {
    /** The form on a page of its own, with what was typed. */
    static native TemplateInstance form(String number, String reason, boolean refused);

    /** The number in full; empty for none. */
    static native TemplateInstance shown(String number, String phone);
  }

  private final Revealing revealing;
  private final CasePage casePage;
  private final SignedIn signedIn;
  private final Page page;

  PhonePages(Revealing revealing, CasePage casePage, SignedIn signedIn, Page page) {
    this.revealing = revealing;
    this.casePage = casePage;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Response form(@RestPath String number) {
    return html(200, Templates.form(number, "", false));
  }

  @POST
  @Cancellable(false)
  public Uni<Response> reveal(@RestPath String number, @RestForm String reason) {
    String typed = TypedText.of(reason);
    if (!Revealing.isReason(typed)) {
      return Uni.createFrom().item(html(422, Templates.form(number, typed, true)));
    }
    return revealing
        .reveal(number, typed, signedIn.actor())
        .map(
            phone ->
                phone == null
                    ? casePage.notFound(number)
                    : html(200, Templates.shown(number, phone)));
  }

  private Response html(int status, TemplateInstance template) {
    return Response.status(status)
        .header("Cache-Control", "no-store")
        .entity(template.setLocale(page.language().locale()))
        .build();
  }
}
