package in.namaste.sla.dashboard;

import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.overview.Overview;
import in.namaste.sla.overview.Overviews;
import in.namaste.sla.review.Review;
import in.namaste.sla.review.ReviewPrinter;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** The Friday review: what the dashboard says, on one page of paper. */
@Path("/dashboard/review.pdf")
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class ReviewPages {

  private final Overviews overviews;
  private final ReviewPrinter printer;
  private final Viewer viewer;
  private final Page page;
  private final Vertx vertx;

  ReviewPages(Overviews overviews, ReviewPrinter printer, Viewer viewer, Page page, Vertx vertx) {
    this.overviews = overviews;
    this.printer = printer;
    this.viewer = viewer;
    this.page = page;
    this.vertx = vertx;
  }

  @GET
  @Produces("application/pdf")
  public Uni<Response> review(@Context UriInfo address) {
    Sight sight = viewer.sight(address);
    boolean bound = !viewer.seesAll();
    return overviews
        .of(sight.moment(), sight.scope())
        .onFailure()
        .transform(FiguresAway::new)
        .map(overview -> review(overview, bound))
        .chain(
            review ->
                Uni.createFrom()
                    .completionStage(
                        () ->
                            vertx.executeBlocking(() -> printer.print(review)).toCompletionStage()))
        .map(
            pdf ->
                Response.ok(pdf)
                    .header(
                        "Content-Disposition",
                        "inline; filename=\"review-%s.pdf\"".formatted(sight.moment().today()))
                    .header("Cache-Control", "no-store")
                    .build());
  }

  private Review review(Overview overview, boolean bound) {
    String sentence =
        Spoken.words(page.language())
            .sentence(
                overview.total().of(TicketFilter.DUE_TODAY),
                overview.total().of(TicketFilter.OVERDUE));
    var filters =
        new Filters(
            "", "", overview.named(), bound, Spoken.board(page.language()), page.language());
    return new Review(overview, page.district(), filters.names(), sentence, page.language());
  }
}
