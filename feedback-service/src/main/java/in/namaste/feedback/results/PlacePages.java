package in.namaste.feedback.results;

import in.namaste.feedback.Question;
import in.namaste.feedback.Tally;
import in.namaste.feedback.alerts.FallenOffice;
import in.namaste.feedback.alerts.FallenOffices;
import in.namaste.feedback.comments.PublishedComments;
import in.namaste.feedback.comments.PublishedComments.Said;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.ratings.TicketRatings;
import in.namaste.feedback.results.PlaceView.Line;
import in.namaste.feedback.setaside.SetAsideCount;
import in.namaste.feedback.setaside.SetAsideCounts;
import in.namaste.messaging.Failures;
import in.namaste.web.Language;
import in.namaste.web.Page;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.logging.Logger;

/** Gathers what a place's page shows, and shows it. */
@RequestScoped
class PlacePages {

  private static final Logger LOG = Logger.getLogger(PlacePages.class);

  private final PublicFigures figures;
  private final Places places;
  private final Departments departments;
  private final FallenOffices fallen;
  private final TicketRatings ratings;
  private final SetAsideCounts setAside;
  private final PublishedComments comments;
  private final NoticePages notices;
  private final Page page;

  PlacePages(
      PublicFigures figures,
      Places places,
      Departments departments,
      FallenOffices fallen,
      TicketRatings ratings,
      SetAsideCounts setAside,
      PublishedComments comments,
      NoticePages notices,
      Page page) {
    this.figures = figures;
    this.places = places;
    this.departments = departments;
    this.fallen = fallen;
    this.ratings = ratings;
    this.setAside = setAside;
    this.comments = comments;
    this.notices = notices;
    this.page = page;
  }

  /** The whole page. */
  Uni<Response> whole(Extent extent, String code) {
    return answer(extent, code, view -> shown(ResultsTemplates.place(view)));
  }

  /**
   * The part of it that changes.
   *
   * @param seen mark of what the reader has; the same again is not sent
   */
  Uni<Response> now(Extent extent, String code, String seen) {
    return answer(
        extent,
        code,
        view ->
            String.valueOf(view.mark()).equals(seen)
                ? Response.noContent().build()
                : shown(ResultsTemplates.now(view)));
  }

  private Response shown(TemplateInstance template) {
    return notices.respond(200, template);
  }

  private Uni<Response> answer(Extent extent, String code, Function<PlaceView, Response> shown) {
    if (!places.isKnown(extent, code)) {
      return Uni.createFrom().item(notices::unknownOffice);
    }
    Language language = page.language();
    return view(extent, code, language)
        .map(shown)
        .onFailure()
        .recoverWithItem(
            failure -> {
              LOG.warnf("Results of %s cannot be read: %s", code, Failures.named(failure));
              return notices.resultsAway();
            });
  }

  private Uni<PlaceView> view(Extent extent, String code, Language language) {
    return Uni.combine()
        .all()
        .unis(
            figures.of(extent, code),
            departments.names(),
            fallen(extent, code),
            rated(extent, code),
            aside(extent, code),
            said(extent, code))
        .usingConcurrencyOf(1)
        .with(
            (found, names, alerts, rated, aside, said) ->
                view(
                    extent, code, language, found, names, alerts, rated.orElse(null), aside, said));
  }

  private PlaceView view(
      Extent extent,
      String code,
      Language language,
      Figures found,
      Departments.Names names,
      List<FallenOffice> alerts,
      Tally rated,
      List<SetAsideCount> aside,
      Said said) {
    List<Line> compared = places.compared(extent, code, found, names, language);
    List<Question> asked = places.asked(extent, code, found);
    return new PlaceView(
        extent,
        places.name(extent, code, names, language),
        Places.path(extent, code),
        found.mark(),
        compared.isEmpty() ? null : compared.get(1),
        places.formPath(extent, code),
        found.overall(),
        compared,
        Places.weeks(found, language),
        Places.lines(asked, found, language),
        Places.lines(places.older(asked, found), found, language),
        places.parts(extent, code, found, names, language),
        alerts,
        rated,
        aside,
        said);
  }

  private Uni<List<FallenOffice>> fallen(Extent extent, String code) {
    return extent == Extent.OFFICE ? fallen.of(code) : Uni.createFrom().item(List.of());
  }

  private Uni<Optional<Tally>> rated(Extent extent, String code) {
    return extent == Extent.DEPARTMENT
        ? ratings.of(code).map(Figures::tally).map(Optional::of)
        : Uni.createFrom().item(Optional.empty());
  }

  private Uni<List<SetAsideCount>> aside(Extent extent, String code) {
    return extent == Extent.OFFICE ? setAside.of(code) : Uni.createFrom().item(List.of());
  }

  private Uni<Said> said(Extent extent, String code) {
    return extent == Extent.OFFICE ? comments.of(code) : Uni.createFrom().item(Said.NOTHING);
  }
}
