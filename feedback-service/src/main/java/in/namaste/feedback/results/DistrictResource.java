package in.namaste.feedback.results;

import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestQuery;

/** What visitors say of all offices together, for everyone; nothing below five answers. */
@Path("/district")
@Produces(MediaType.TEXT_HTML)
public class DistrictResource {

  private final PlacePages pages;
  private final Exports exports;

  DistrictResource(PlacePages pages, Exports exports) {
    this.pages = pages;
    this.exports = exports;
  }

  /** The results of the district, as they are now. */
  @GET
  public Uni<Response> district() {
    return pages.whole(Extent.DISTRICT, "");
  }

  /** What changed since. */
  @GET
  @Path("/now")
  public Uni<Response> now(@RestQuery String seen) {
    return pages.now(Extent.DISTRICT, "", seen);
  }

  /** What is public, as a table. */
  @GET
  @Path("/published.csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv() {
    return exports.file(Extent.DISTRICT, "", SheetForm.CSV);
  }

  /** What is public, as a table. */
  @GET
  @Path("/published.xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx() {
    return exports.file(Extent.DISTRICT, "", SheetForm.XLSX);
  }
}
