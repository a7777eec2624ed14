package in.namaste.feedback.results;

import in.namaste.web.Page;
import in.namaste.web.sheets.SheetFile;
import in.namaste.web.sheets.SheetForm;
import io.vertx.core.Vertx;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.jboss.resteasy.reactive.RestMulti;
import org.jboss.resteasy.reactive.RestPath;

/** What is public, as tables to take away. */
@Path("/")
public class ExportResource {

  private static final String CSV = "/published.csv";
  private static final String XLSX = "/published.xlsx";

  private final PublishedTable table;
  private final Places places;
  private final Page page;
  private final Vertx vertx;

  ExportResource(PublishedTable table, Places places, Page page, Vertx vertx) {
    this.table = table;
    this.places = places;
    this.page = page;
    this.vertx = vertx;
  }

  @GET
  @Path("offices/{code}" + CSV)
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> officeCsv(@RestPath String code) {
    return file(Extent.OFFICE, code, SheetForm.CSV);
  }

  @GET
  @Path("offices/{code}" + XLSX)
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> officeXlsx(@RestPath String code) {
    return file(Extent.OFFICE, code, SheetForm.XLSX);
  }

  @GET
  @Path("departments/{code}" + CSV)
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> departmentCsv(@RestPath String code) {
    return file(Extent.DEPARTMENT, code, SheetForm.CSV);
  }

  @GET
  @Path("departments/{code}" + XLSX)
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> departmentXlsx(@RestPath String code) {
    return file(Extent.DEPARTMENT, code, SheetForm.XLSX);
  }

  @GET
  @Path("district" + CSV)
  @Produces(SheetForm.CSV_TYPE)
  public RestMulti<byte[]> districtCsv() {
    return file(Extent.DISTRICT, "", SheetForm.CSV);
  }

  @GET
  @Path("district" + XLSX)
  @Produces(SheetForm.XLSX_TYPE)
  public RestMulti<byte[]> districtXlsx() {
    return file(Extent.DISTRICT, "", SheetForm.XLSX);
  }

  private RestMulti<byte[]> file(Extent extent, String code, SheetForm form) {
    if (!places.isKnown(extent, code)) {
      throw new NotFoundException();
    }
    var builder =
        RestMulti.fromMultiData(
            SheetFile.of(form, table.of(extent, code, page.language()), vertx));
    form.headers(code.isEmpty() ? "feedback" : "feedback-" + code)
        .forEach((header, values) -> values.forEach(value -> builder.header(header, value)));
    return builder.build();
  }
}
