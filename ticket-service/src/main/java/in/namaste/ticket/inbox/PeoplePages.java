package in.namaste.ticket.inbox;

import in.namaste.ticket.inbox.PeopleView.Reason;
import in.namaste.ticket.revealing.Revealing;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import in.namaste.web.sheets.SheetForm;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestMulti;

/**
 * A list of the inbox with names and phones, for a reason and for those who answer for a department
 * or the district. The file is the form's answer: it has no address and is kept nowhere.
 */
@Path("/desk/people")
@RolesAllowed({"head", "district"})
class PeoplePages {

  @CheckedTemplate(basePath = "inbox")
  static class Templates {
    static native TemplateInstance people(PeopleView view);
  }

  private static final String NAME = "complaints-with-names";
  private static final int UNPROCESSABLE = 422;

  private final Export export;
  private final PeoplePage people;
  private final Page page;

  PeoplePages(Export export, PeoplePage people, Page page) {
    this.export = export;
    this.people = people;
    this.page = page;
  }

  @GET
  @Produces(MediaType.TEXT_HTML)
  public Uni<Response> form(UriInfo address) {
    return people
        .of(Asked.of(address.getQueryParameters()), Reason.NONE)
        .map(view -> html(200, view));
  }

  @POST
  @Path("csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv(@RestForm String list, @RestForm String reason) {
    return file(list, reason, SheetForm.CSV);
  }

  @POST
  @Path("xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx(@RestForm String list, @RestForm String reason) {
    return file(list, reason, SheetForm.XLSX);
  }

  private RestMulti<byte[]> file(String list, String reason, SheetForm form) {
    Asked asked = Asked.of(Queries.read(TypedText.of(list)));
    String typed = TypedText.of(reason);
    return ExportPages.file(
        Revealing.isReason(typed)
            ? export.withPeople(asked, form, typed)
            : people
                .of(asked, new Reason(typed, true))
                .map(
                    view -> {
                      throw new WebApplicationException(html(UNPROCESSABLE, view));
                    }),
        NAME);
  }

  private Response html(int status, PeopleView view) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .header("Cache-Control", "no-store")
        .entity(Templates.people(view).setLocale(page.language().locale()))
        .build();
  }
}
