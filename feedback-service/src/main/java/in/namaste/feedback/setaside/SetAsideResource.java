package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import in.namaste.feedback.answers.ReleasingAnswers;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.Keepers;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.messaging.Failures;
import in.namaste.web.DistrictTime;
import in.namaste.web.Page;
import in.namaste.web.TypedText;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;

/** Answers that were set aside: of which office, in which hour and why, never whose. */
@Path("/admin/set-aside")
@Produces(MediaType.TEXT_HTML)
public class SetAsideResource {

  /** Longest reason, in characters; the page's field ends there too. */
  private static final int LONGEST_REASON = 200;

  private static final String ONE = "/{office}/{why}/{hour:\\d{1,10}}";
  private static final Logger LOG = Logger.getLogger(SetAsideResource.class);

  private final SetAsideBook book;
  private final ReleasingAnswers releasing;
  private final OfficeBook offices;
  private final NoticePages notices;
  private final Page page;

  SetAsideResource(
      SetAsideBook book,
      ReleasingAnswers releasing,
      OfficeBook offices,
      NoticePages notices,
      Page page) {
    this.book = book;
    this.releasing = releasing;
    this.offices = offices;
    this.notices = notices;
    this.page = page;
  }

  /**
   * Hours with answers set aside, the newest first, and what was released.
   *
   * @param sheet from 1 on
   */
  @GET
  @RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT, Keepers.ADMIN})
  public Uni<Response> hours(@RestQuery @DefaultValue("1") int sheet) {
    return book.hours(Math.clamp(sheet, 1, SetAsideSheet.LAST))
        .chain(
            hours ->
                book.released()
                    .map(released -> new SetAsideView(hours, released, offices, page.language())))
        .map(view -> notices.respond(200, SetAsideTemplates.hours(view)))
        .onFailure()
        .recoverWithItem(this::away);
  }

  /** Asks before answers are released. */
  @GET
  @Path(ONE)
  @RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT})
  public Uni<Response> ask(@RestPath String office, @RestPath SetAside why, @RestPath long hour) {
    return book.hour(office, why, Instant.ofEpochSecond(hour))
        .map(
            found ->
                found
                    .map(each -> notices.respond(200, SetAsideTemplates.release(view(each))))
                    .orElseGet(SetAsideResource::list))
        .onFailure()
        .recoverWithItem(this::away);
  }

  /**
   * Releases answers of an hour, or of its day in the district.
   *
   * @param hour its beginning, in seconds since 1970
   * @param day present for the whole day
   */
  @POST
  @Path(ONE)
  @RolesAllowed({Keepers.FEEDBACK_CELL, Keepers.DISTRICT})
  @Cancellable(false)
  public Uni<Response> release(
      @RestPath String office,
      @RestPath SetAside why,
      @RestPath long hour,
      @RestForm String reason,
      @RestForm Optional<String> day,
      SecurityContext session) {
    String said = TypedText.upTo(LONGEST_REASON, reason);
    if (said.isBlank() || offices.find(office).isEmpty()) {
      return Uni.createFrom().item(SetAsideResource::list);
    }
    Instant first = Instant.ofEpochSecond(hour);
    ZonedDateTime midnight =
        first.atZone(DistrictTime.ZONE).toLocalDate().atStartOfDay(DistrictTime.ZONE);
    return releasing
        .release(
            office,
            why,
            day.isPresent() ? midnight.toInstant() : first,
            day.isPresent() ? midnight.plusDays(1).toInstant() : first.plus(Duration.ofHours(1)),
            said,
            session.getUserPrincipal().getName())
        .map(released -> list())
        .onFailure()
        .recoverWithItem(this::away);
  }

  private ReleaseView view(SetAsideHour hour) {
    String name =
        offices.find(hour.office()).map(o -> o.name(page.language())).orElse(hour.office());
    return new ReleaseView(name, hour);
  }

  private Response away(Throwable failure) {
    LOG.warnf("What is set aside cannot be read or released: %s", Failures.named(failure));
    return notices.resultsAway();
  }

  private static Response list() {
    return Response.seeOther(URI.create("/admin/set-aside")).build();
  }
}
