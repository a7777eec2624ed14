package in.namaste.ticket.inbox;

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
    static native TemplateInstance page(InboxView view, BulkResult bulk);

    /** The part of the page that fetches itself again. */
    static native TemplateInstance list(InboxView view);
  }

  private final InboxPage inbox;
  private final Numbers numbers;
  private final Page page;

  InboxPages(InboxPage inbox, Numbers numbers, Page page) {
    this.inbox = inbox;
    this.numbers = numbers;
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
                    ? inbox
                        .of(asked, typed.hint())
                        .map(
                            view ->
                                html(
                                    Templates.page(
                                        view, BulkResult.of(address.getQueryParameters()))))
                    : Uni.createFrom().item(toTicket(typed.found())));
  }

  @GET
  @Path("list")
  public Uni<Response> list(UriInfo address) {
    return inbox
        .again(Asked.of(address.getQueryParameters()))
        .map(view -> html(Templates.list(view)));
  }

  private Response html(TemplateInstance template) {
    return Response.ok(template.setLocale(page.language().locale()))
        .header("Cache-Control", "no-store")
        .build();
  }

  private static Response toTicket(String number) {
    return Response.seeOther(URI.create("/desk/tickets/" + number)).build();
  }
}
