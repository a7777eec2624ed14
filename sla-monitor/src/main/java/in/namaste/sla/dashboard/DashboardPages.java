package in.namaste.sla.dashboard;

import in.namaste.sla.figures.DepartmentFigures;
import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.OfficeRatings;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.figures.TicketLists;
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
import java.time.Clock;
import java.util.List;
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

  private static final int OLDEST = 10;

  private final TicketFigures figures;
  private final TicketLists lists;
  private final OfficeRatings ratings;
  private final Viewer viewer;
  private final Page page;
  private final Clock time;
  private final String deskUrl;
  private final String feedbackUrl;

  DashboardPages(
      TicketFigures figures,
      TicketLists lists,
      OfficeRatings ratings,
      Viewer viewer,
      Page page,
      Clock time,
      @ConfigProperty(name = "namaste.desk.url") String deskUrl,
      @ConfigProperty(name = "namaste.feedback.url") String feedbackUrl) {
    this.figures = figures;
    this.lists = lists;
    this.ratings = ratings;
    this.viewer = viewer;
    this.page = page;
    this.time = time;
    this.deskUrl = deskUrl;
    this.feedbackUrl = feedbackUrl;
  }

  /** The whole page. */
  @GET
  public Uni<TemplateInstance> dashboard(@Context UriInfo address) {
    return view(address).map(Templates::dashboard).map(this::inLanguage);
  }

  /** The part of it that changes, fetched again after a nudge. */
  @GET
  @Path("/now")
  public Uni<TemplateInstance> now(@Context UriInfo address) {
    return view(address).map(Templates::now).map(this::inLanguage);
  }

  /** The tickets behind a figure. */
  @GET
  @Path("/tickets")
  public Uni<TemplateInstance> tickets(
      @RestQuery String state, @RestQuery("page") String asked, @Context UriInfo address) {
    TicketFilter filter = TicketFilter.of(state).orElse(TicketFilter.ALL);
    Moment moment = Moment.of(time.instant());
    Scope scope = scope(address, moment);
    int number = pageNumber(asked);
    return Uni.combine()
        .all()
        .unis(
            figures.count(filter, moment, scope),
            lists.of(filter, moment, scope, TicketsView.SIZE, (number - 1) * TicketsView.SIZE))
        .asTuple()
        .onFailure()
        .transform(FiguresAway::new)
        .map(
            found ->
                new TicketsView(
                    filter,
                    page.language(),
                    scope,
                    found.getItem2(),
                    found.getItem1(),
                    number,
                    deskUrl))
        .map(Templates::tickets)
        .map(this::inLanguage);
  }

  private Uni<DashboardView> view(UriInfo address) {
    Moment moment = Moment.of(time.instant());
    Scope scope = scope(address, moment);
    return Uni.combine()
        .all()
        .unis(
            figures.byDepartment(moment, scope),
            lists.of(TicketFilter.OVERDUE, moment, scope, OLDEST, 0),
            ratings.of(scope.department()))
        .asTuple()
        .onFailure()
        .transform(FiguresAway::new)
        .map(
            found ->
                new DashboardView(
                    moment,
                    page.language(),
                    scope,
                    found.getItem1(),
                    total(found.getItem1()),
                    found.getItem2(),
                    found.getItem3(),
                    deskUrl,
                    feedbackUrl));
  }

  private Scope scope(UriInfo address, Moment moment) {
    return viewer.scope(Scope.of(address.getQueryParameters()::getFirst, moment.today()));
  }

  private static Figures total(List<DepartmentFigures> departments) {
    return Figures.sum(departments.stream().map(DepartmentFigures::figures).toList());
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
