package in.namaste.feedback.results;

import in.namaste.web.Page;
import in.namaste.web.sheets.SheetFile;
import in.namaste.web.sheets.SheetForm;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import org.jboss.resteasy.reactive.RestMulti;

/** What is public, as tables to take away. */
@RequestScoped
class Exports {

  private final PublishedTable table;
  private final Places places;
  private final Page page;
  private final Vertx vertx;

  Exports(PublishedTable table, Places places, Page page, Vertx vertx) {
    this.table = table;
    this.places = places;
    this.page = page;
    this.vertx = vertx;
  }

  /**
   * The file of a place; its code is empty for the district. Throws NotFoundException for a place
   * nobody knows.
   */
  RestMulti<byte[]> file(Extent extent, String code, SheetForm form) {
    if (!places.isKnown(extent, code)) {
      throw new NotFoundException();
    }
    var builder =
        RestMulti.fromMultiData(SheetFile.of(form, table.of(extent, code, page.language()), vertx));
    form.headers(code.isEmpty() ? "feedback" : "feedback-" + code)
        .forEach((header, values) -> values.forEach(value -> builder.header(header, value)));
    return builder.build();
  }
}
