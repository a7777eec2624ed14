package in.namaste.feedback.results;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestQuery;

/** What visitors say of all offices together, for everyone; nothing below five answers. */
@Path("/district")
@Produces(MediaType.TEXT_HTML)
public class DistrictResource {

  private final PlacePages pages;

  DistrictResource(PlacePages pages) {
    this.pages = pages;
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
}
