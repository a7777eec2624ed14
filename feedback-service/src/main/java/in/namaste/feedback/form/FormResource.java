package in.namaste.feedback.form;

import in.namaste.feedback.Office;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Scores;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.WholeHour;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.feedback.contacts.Phone;
import in.namaste.feedback.contacts.SealedContacts;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.pages.NoticePages;
import in.namaste.feedback.pages.OftenSeen;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.feedback.sources.FromSource;
import in.namaste.feedback.sources.Sources;
import in.namaste.web.Page;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The form behind a QR code. It asks no database and keeps nothing about who sends it; thanks are
 * said only when the log has the answer.
 */
@Path("/f/{code}")
@Produces(MediaType.TEXT_HTML)
public class FormResource {

  /** Tells a page that kept its answer for later by which token to send it again. */
  private static final String RENEWED = "Renewed-Token";

  /** Seconds; the page says the same in words. */
  private static final int SEND_AGAIN_AFTER = 60;

  private final Refusals refusals =
      new Refusals(Logger.getLogger(FormResource.class), System::nanoTime);

  private final FormCodes codes;
  private final FormTokens tokens;
  private final OfficeBook offices;
  private final ClosedDoors doors;
  private final QuestionBook questions;
  private final SealedContacts contacts;
  private final Sources sources;
  private final Submissions submissions;
  private final ThanksPage thanks;
  private final NoticePages notices;
  private final OftenSeen oftenSeen;
  private final Page page;
  private final Clock clock;

  FormResource(
      FormCodes codes,
      FormTokens tokens,
      OfficeBook offices,
      ClosedDoors doors,
      QuestionBook questions,
      SealedContacts contacts,
      Sources sources,
      Submissions submissions,
      ThanksPage thanks,
      NoticePages notices,
      OftenSeen oftenSeen,
      Page page,
      Clock clock) {
    this.codes = codes;
    this.tokens = tokens;
    this.offices = offices;
    this.doors = doors;
    this.questions = questions;
    this.contacts = contacts;
    this.sources = sources;
    this.submissions = submissions;
    this.thanks = thanks;
    this.notices = notices;
    this.oftenSeen = oftenSeen;
    this.page = page;
    this.clock = clock;
  }

  /** The empty form. */
  @GET
  @NonBlocking
  public Response form(@RestPath String code) {
    return codes
        .read(code)
        .map(doors::past)
        .map(said -> doors.before(said).orElseGet(() -> empty(said, code)))
        .orElseGet(notices::unknownCode);
  }

  /** Takes an answer, or gives the form back with what was typed. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Uni<Response> send(
      @RestPath String code, HttpServerRequest visit, MultivaluedMap<String, String> fields) {
    // A form that was opened before its office was closed may still be sent.
    Optional<FormCode> said = codes.read(code).map(doors::past);
    if (said.isEmpty()) {
      return Uni.createFrom().item(notices::unknownCode);
    }
    PostedForm posted = new PostedForm(fields);
    Questionnaire asked = asked(said.get(), posted);
    Typed typed = posted.typed(asked);
    Optional<FormToken> token = tokens.read(posted.token(), code);
    if (!token.map(FormToken::isFresh).orElse(false)) {
      String renewed =
          token.map(old -> tokens.renew(old, code)).orElseGet(() -> tokens.issue(code));
      return again(said.get(), asked, code, renewed, typed, Problem.STALE)
          .invoke(stale -> stale.getHeaders().putSingle(RENEWED, renewed));
    }
    Optional<Problem> problem = typed.problem();
    if (problem.isPresent()) {
      return again(said.get(), asked, code, posted.token(), typed, problem.get());
    }
    FromSource source = sources.count(visit, said.get().office(), token.get().submission());
    FeedbackSubmitted submitted = submitted(said.get(), asked, token.get(), typed, source);
    return submissions
        .write(submitted)
        .map(written -> thanks.of(submitted))
        .onFailure()
        .recoverWithUni(
            away -> {
              refusals.add(away);
              sources.uncount(visit, said.get().office(), token.get().submission());
              return again(said.get(), asked, code, posted.token(), typed, Problem.AWAY)
                  .invoke(
                      page ->
                          page.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, SEND_AGAIN_AFTER));
            });
  }

  /** What the page showed that was sent, though it may have been changed since. */
  private Questionnaire asked(FormCode said, PostedForm posted) {
    return posted
        .questionnaire()
        .flatMap(version -> questions.find(said.office(), version))
        .orElseGet(() -> questions.of(said.office()));
  }

  private FeedbackSubmitted submitted(
      FormCode said, Questionnaire asked, FormToken token, Typed typed, FromSource source) {
    return new FeedbackSubmitted(
        token.submission(),
        WholeHour.of(clock.instant()),
        said.office(),
        said.counter(),
        page.lang(),
        new Scores(typed.chosen()),
        typed.comment().isEmpty() ? null : typed.comment(),
        said.batch(),
        asked.version(),
        sealed(typed),
        source.number(),
        source.earlier());
  }

  private String sealed(Typed typed) {
    return contacts.isOffered() ? Phone.read(typed.phone()).map(contacts::seal).orElse(null) : null;
  }

  private Uni<Response> again(
      FormCode said, Questionnaire asked, String code, String token, Typed typed, Problem problem) {
    return Uni.createFrom().item(() -> show(said, asked, code, token, typed, problem));
  }

  private Response empty(FormCode said, String code) {
    return show(said, questions.of(said.office()), code, tokens.issue(code), Typed.NOTHING, null);
  }

  private Response show(
      FormCode said, Questionnaire asked, String code, String token, Typed typed, Problem problem) {
    return oftenSeen.respond(
        problem == null ? 200 : problem.status(),
        view(said, asked, code, problem),
        FormTemplates::form,
        new FormFilling(token, typed));
  }

  private FormView view(FormCode said, Questionnaire asked, String code, Problem problem) {
    // An office that this replica has not heard of yet is still asked about: its code is signed.
    Optional<Office> office = offices.find(said.office());
    String name = office.map(known -> known.name(page.language())).orElse(said.office());
    String counter =
        office
            .flatMap(known -> known.counter(said.counter()))
            .map(known -> known.name(page.language()))
            .orElse("");
    String action = "/f/" + code + "?lang=" + page.lang();
    return new FormView(
        name, counter, asked, contacts.isOffered(), page.language(), action, problem);
  }
}
