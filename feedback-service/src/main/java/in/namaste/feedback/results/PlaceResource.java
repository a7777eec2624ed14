package in.namaste.feedback.results;

import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What visitors say of one place, for everyone; nothing below five answers. */
public abstract class PlaceResource {

  private final Extent extent;
  private final PlacePages pages;
  private final Exports exports;

  PlaceResource(Extent extent, PlacePages pages, Exports exports) {
    this.extent = extent;
    this.pages = pages;
    this.exports = exports;
  }

  /** The results of the place, as they are now. */
  @GET
  public Uni<Response> whole(@RestPath String code) {
    return pages.whole(extent, code);
  }

  /** What changed since. */
  @GET
  @Path("/now")
  public Uni<Response> now(@RestPath String code, @RestQuery String seen) {
    return pages.now(extent, code, seen);
  }

  /** What is public, as a table. */
  @GET
  @Path("/published.csv")
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> csv(@RestPath String code) {
    return exports.file(extent, code, SheetForm.CSV);
  }

  /** What is public, as a table. */
  @GET
  @Path("/published.xlsx")
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> xlsx(@RestPath String code) {
    return exports.file(extent, code, SheetForm.XLSX);
  }
}
