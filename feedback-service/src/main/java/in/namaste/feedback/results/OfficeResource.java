package in.namaste.feedback.results;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What visitors say of one office, for everyone; nothing below five answers. */
@Path("/offices/{code}")
@Produces(MediaType.TEXT_HTML)
public class OfficeResource extends PlaceResource {

  OfficeResource(PlacePages pages, Exports exports) {
    super(Extent.OFFICE, pages, exports);
  }
}
