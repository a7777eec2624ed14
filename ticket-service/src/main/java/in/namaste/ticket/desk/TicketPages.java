package in.namaste.ticket.desk;

import in.namaste.ticket.Move;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.moving.Moving;
import in.namaste.ticket.moving.Resolving;
import in.namaste.ticket.photos.OfficersPhotos;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One ticket, and the daily work on it. A refused form comes back as typed. */
@Path("/desk/tickets/{number}")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class TicketPages {

  private final MoveAnswers answers;
  private final CasePage casePage;
  private final Moving moving;
  private final Resolving resolving;
  private final OfficersPhotos media;
  private final SignedIn signedIn;

  TicketPages(
      MoveAnswers answers,
      CasePage casePage,
      Moving moving,
      Resolving resolving,
      OfficersPhotos media,
      SignedIn signedIn) {
    this.answers = answers;
    this.casePage = casePage;
    this.moving = moving;
    this.resolving = resolving;
    this.media = media;
    this.signedIn = signedIn;
  }

  @GET
  public Uni<Response> show(@RestPath String number, @RestQuery String done) {
    NoticeKind told =
        Stream.of(NoticeKind.values())
            .filter(kind -> kind.wireName().equals(done))
            .findFirst()
            .orElse(null);
    return casePage.show(number, Typed.NOTHING, told, 200);
  }

  @POST
  @Path("assign")
  @Cancellable(false)
  public Uni<Response> assign(
      @RestPath String number, @RestForm long version, @RestForm String post) {
    Typed typed = Typed.in(Move.ASSIGN).with("post", post);
    return answers.move(
        number, typed, id -> moving.assign(id, version, typed.post(), signedIn.actor()));
  }

  @POST
  @Path("date")
  @Cancellable(false)
  public Uni<Response> shareDate(
      @RestPath String number,
      @RestForm long version,
      @RestForm String date,
      @RestForm String time,
      @RestForm String reason) {
    Typed typed =
        Typed.in(Move.SHARE_DATE).with("date", date).with("time", time).with("reason", reason);
    return answers.move(
        number,
        typed,
        id -> moving.shareDate(id, version, typed.instant(), typed.reason(), signedIn.actor()));
  }

  @POST
  @Path("start")
  @Cancellable(false)
  public Uni<Response> start(@RestPath String number, @RestForm long version) {
    return answers.move(
        number, Typed.in(Move.START), id -> moving.start(id, version, signedIn.actor()));
  }

  @POST
  @Path("ask")
  @Cancellable(false)
  public Uni<Response> ask(
      @RestPath String number, @RestForm long version, @RestForm String question) {
    Typed typed = Typed.in(Move.ASK).with("question", question);
    return answers.move(
        number, typed, id -> moving.ask(id, version, typed.question(), signedIn.actor()));
  }

  @POST
  @Path("resolve")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Cancellable(false)
  public Uni<Response> resolve(
      @RestPath String number,
      @RestForm long version,
      @RestForm String report,
      @RestForm("photo") List<FileUpload> uploads) {
    Typed typed = Typed.in(Move.RESOLVE).with("report", report);
    return answers.move(
        number,
        typed,
        id ->
            media
                .keepAll(PhotoPages.files(uploads))
                .chain(
                    kept ->
                        resolving.resolve(id, version, typed.report(), kept, signedIn.actor())));
  }
}
