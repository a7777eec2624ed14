package in.namaste.sla.dashboard;

import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLists;
import in.namaste.sla.overview.Named;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestQuery;

/** The dashboard: how things stand now, every figure a way to the tickets behind it. */
@Path("/dashboard")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({
  Roles.DISTRICT,
  Roles.HEAD,
  Roles.OFFICER,
  Roles.ADMIN,
  Roles.CALLING_CELL,
  Roles.FEEDBACK_CELL
})
public class DashboardPages {

  private final Overviews overviews;
  private final TicketFigures figures;
  private final TicketLists lists;
  private final Viewer viewer;
  private final Page page;
  private final String deskUrl;
  private final String feedbackUrl;

  DashboardPages(
      Overviews overviews,
      TicketFigures figures,
      TicketLists lists,
      Viewer viewer,
      Page page,
      @ConfigProperty(name = "namaste.desk.url") String deskUrl,
      @ConfigProperty(name = "namaste.feedback.url") String feedbackUrl) {
    this.overviews = overviews;
    this.figures = figures;
    this.lists = lists;
    this.viewer = viewer;
    this.page = page;
    this.deskUrl = deskUrl;
    this.feedbackUrl = feedbackUrl;
  }

  /** The whole page. */
  @GET
  public Uni<TemplateInstance> dashboard(@Context UriInfo address) {
    return view(viewer.sight(address)).map(Templates::dashboard).map(this::inLanguage);
  }

  /** The part of it that changes, fetched again after a nudge. */
  @GET
  @Path("/now")
  public Uni<TemplateInstance> now(@Context UriInfo address) {
    return view(viewer.sight(address)).map(Templates::now).map(this::inLanguage);
  }

  /** The tickets behind a figure. */
  @GET
  @Path("/tickets")
  public Uni<TemplateInstance> tickets(
      @RestQuery String state, @RestQuery("page") String asked, @Context UriInfo address) {
    TicketFilter filter = TicketFilter.of(state).orElse(TicketFilter.ALL);
    Sight sight = viewer.sight(address);
    int number = pageNumber(asked);
    return Uni.combine()
        .all()
        .unis(
            overviews.named(sight.scope()),
            figures.count(filter, sight.moment(), sight.scope()),
            lists.of(
                filter,
                sight.moment(),
                sight.scope(),
                TicketsView.SIZE,
                (number - 1) * TicketsView.SIZE))
        .asTuple()
        .onFailure()
        .transform(FiguresAway::new)
        .map(
            found ->
                new TicketsView(
                    filter,
                    filters("/dashboard/tickets", filter.slug(), found.getItem1()),
                    page.language(),
                    sight.scope(),
                    found.getItem3(),
                    found.getItem2(),
                    number,
                    deskUrl))
        .map(Templates::tickets)
        .map(this::inLanguage);
  }

  private Uni<DashboardView> view(Sight sight) {
    return overviews
        .of(sight.moment(), sight.scope())
        .onFailure()
        .transform(FiguresAway::new)
        .map(
            overview ->
                new DashboardView(
                    overview,
                    filters("/dashboard", "", overview.named()),
                    page.language(),
                    deskUrl,
                    feedbackUrl));
  }

  private Filters filters(String path, String state, Named named) {
    return new Filters(
        path, state, named, !viewer.seesAll(), Spoken.board(page.language()), page.language());
  }

  /** A page number from an address anyone can type: what is none means the first. */
  static int pageNumber(String asked) {
    return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
  }

  private TemplateInstance inLanguage(TemplateInstance template) {
    return template.setLocale(page.language().locale());
  }

  @CheckedTemplate(basePath = "dashboard")
  static class Templates {
    private Templates() {}

    static native TemplateInstance dashboard(DashboardView view);

    static native TemplateInstance now(DashboardView view);

    static native TemplateInstance tickets(TicketsView view);
  }
}
