package in.namaste.ticket.inbox;

import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestMulti;

/** A list of the inbox to take away, narrowed as it is shown. */
@Path("/desk")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
class ExportPages {

  private static final String NAME = "complaints";

  private final Export export;

  ExportPages(Export export) {
    this.export = export;
  }

  @GET
  @Path("export.csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv(UriInfo address) {
    return file(export.of(Asked.of(address.getQueryParameters()), SheetForm.CSV), NAME);
  }

  @GET
  @Path("export.xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx(UriInfo address) {
    return file(export.of(Asked.of(address.getQueryParameters()), SheetForm.XLSX), NAME);
  }

  /** Who goes away while it is recorded that the list was taken must not undo that. */
  static RestMulti<byte[]> file(Uni<Taken> taken, String name) {
    return RestMulti.fromUniResponse(
        taken.memoize().indefinitely(), Taken::parts, each -> each.form().headers(name));
  }
}
