package in.namaste.ticket.inbox;

import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.Cancellable;

/** A list of the inbox to take away, narrowed as it is shown. */
@Path("/desk")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
class ExportPages {

  private final Export export;

  ExportPages(Export export) {
    this.export = export;
  }

  @GET
  @Path("export.csv")
  @Cancellable(false)
  public Uni<Response> csv(UriInfo address) {
    return file(address, SheetForm.CSV, "complaints.csv", "text/csv; charset=utf-8");
  }

  @GET
  @Path("export.xlsx")
  @Cancellable(false)
  public Uni<Response> xlsx(UriInfo address) {
    return file(
        address,
        SheetForm.XLSX,
        "complaints.xlsx",
        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
  }

  private Uni<Response> file(UriInfo address, SheetForm form, String name, String type) {
    return export
        .of(Asked.of(address.getQueryParameters()), form)
        .map(
            bytes ->
                Response.ok(bytes)
                    .type(type)
                    .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                    .header("Cache-Control", "no-store")
                    .build());
  }
}
