package in.namaste.ticket.inbox;

import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;

/** The inbox: what is to be done, the most urgent first. */
@Path("/desk")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class InboxPages {

  @CheckedTemplate(basePath = "inbox")
  static class Templates {
    /**
     * The whole page.
     *
     * @param bulk what became of tickets assigned together; null for none
     */
    static native TemplateInstance page(InboxView view, Views views, BulkResult bulk);

    /** The part of the page that fetches itself again. */
    static native TemplateInstance list(InboxView view);
  }

  private static final int UNPROCESSABLE = 422;

  private final InboxPage inbox;
  private final SavedViews saved;
  private final Numbers numbers;
  private final SignedIn signedIn;
  private final Page page;

  InboxPages(InboxPage inbox, SavedViews saved, Numbers numbers, SignedIn signedIn, Page page) {
    this.inbox = inbox;
    this.saved = saved;
    this.numbers = numbers;
    this.signedIn = signedIn;
    this.page = page;
  }

  @GET
  public Uni<Response> page(UriInfo address) {
    Asked asked = Asked.of(address.getQueryParameters());
    return numbers
        .read(asked.query())
        .chain(
            typed ->
                typed.found() == null
                    ? whole(asked, typed.hint(), BulkResult.of(address.getQueryParameters()))
                    : Uni.createFrom().item(toTicket(typed.found())));
  }

  private Uni<Response> whole(Asked asked, String hint, BulkResult bulk) {
    return page(asked, hint, "", "")
        .map(parts -> html(200, Templates.page(parts.view(), parts.views(), bulk)));
  }

  /** The page again, with the name for a saved list that was typed and why it is refused. */
  Uni<Response> refused(Asked asked, String typed, SavedView.Refusal refusal) {
    return page(asked, "", typed, refusal.key())
        .map(parts -> html(UNPROCESSABLE, Templates.page(parts.view(), parts.views(), null)));
  }

  private record Parts(InboxView view, Views views) {}

  private Uni<Parts> page(Asked asked, String hint, String typed, String refusal) {
    return inbox
        .of(asked, hint)
        .chain(
            view ->
                saved
                    .of(signedIn.actor().name())
                    .map(own -> Views.of(asked, signedIn.post() != null, own, typed, refusal))
                    .map(views -> new Parts(view, views)));
  }

  @GET
  @Path("list")
  public Uni<Response> list(UriInfo address) {
    return inbox
        .again(Asked.of(address.getQueryParameters()))
        .map(view -> html(200, Templates.list(view)));
  }

  private Response html(int status, TemplateInstance template) {
    return Response.status(status)
        .entity(template.setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response toTicket(String number) {
    return Response.seeOther(URI.create("/desk/tickets/" + number)).build();
  }
}
