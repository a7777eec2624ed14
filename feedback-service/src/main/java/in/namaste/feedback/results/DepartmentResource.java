package in.namaste.feedback.results;

import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** What visitors say of the offices of one department, for everyone; nothing below five answers. */
@Path("/departments/{code}")
@Produces(MediaType.TEXT_HTML)
public class DepartmentResource extends PlaceResource {

  DepartmentResource(PlacePages pages, Exports exports) {
    super(Extent.DEPARTMENT, pages, exports);
  }
}
