package in.namaste.sla.dashboard;

import in.namaste.sla.overview.Overviews;
import in.namaste.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** The dashboard for a screen on the wall, read from across the room and touched by nobody. */
@Path("/dashboard/tv")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class TvPages {

  private final Overviews overviews;
  private final Viewer viewer;
  private final Page page;

  TvPages(Overviews overviews, Viewer viewer, Page page) {
    this.overviews = overviews;
    this.viewer = viewer;
    this.page = page;
  }

  /** The whole page. */
  @GET
  public Uni<TemplateInstance> tv(@Context UriInfo address) {
    return view(address).map(Templates::tv).map(this::inLanguage);
  }

  /** The part of it that changes. */
  @GET
  @Path("/now")
  public Uni<TemplateInstance> now(@Context UriInfo address) {
    return view(address).map(Templates::tvNow).map(this::inLanguage);
  }

  private Uni<TvView> view(UriInfo address) {
    Sight sight = viewer.sight(address);
    boolean bound = !viewer.seesAll();
    var until = viewer.until();
    return Uni.combine()
        .all()
        .unis(overviews.named(sight.scope()), overviews.standing(sight.moment(), sight.scope()))
        .asTuple()
        .onFailure()
        .transform(FiguresAway::new)
        .map(
            found ->
                new TvView(
                    sight,
                    new Filters(
                        "",
                        "",
                        found.getItem1(),
                        bound,
                        Spoken.board(page.language()),
                        page.language()),
                    found.getItem2(),
                    until,
                    page.language()));
  }

  private TemplateInstance inLanguage(TemplateInstance template) {
    return template.setLocale(page.language().locale());
  }

  @CheckedTemplate(basePath = "dashboard")
  static class Templates {
    private Templates() {}

    static native TemplateInstance tv(TvView view);

    static native TemplateInstance tvNow(TvView view);
  }
}
