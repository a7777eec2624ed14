package in.namaste.feedback.results;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What visitors say of one office, for everyone; nothing below five answers. */
@Path("/offices/{code}")
@Produces(MediaType.TEXT_HTML)
public class ResultsResource {

  private final PlacePages pages;

  ResultsResource(PlacePages pages) {
    this.pages = pages;
  }

  /** The results of one office, as they are now. */
  @GET
  public Uni<Response> office(@RestPath String code) {
    return pages.whole(Extent.OFFICE, code);
  }

  /** What changed since. */
  @GET
  @Path("/now")
  public Uni<Response> now(@RestPath String code, @RestQuery String seen) {
    return pages.now(Extent.OFFICE, code, seen);
  }
}
