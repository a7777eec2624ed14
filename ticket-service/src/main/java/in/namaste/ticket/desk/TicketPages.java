package in.namaste.ticket.desk;

import in.namaste.ticket.Evidence;
import in.namaste.ticket.Move;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.moving.Moving;
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
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.Cancellable;

/** One ticket, and the moves an officer can make on it. A refused form comes back as typed. */
@Path("/desk/tickets/{number}")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class TicketPages {

  private final Cases cases;
  private final CasePage casePage;
  private final Moving moving;
  private final OfficersPhotos media;
  private final SignedIn signedIn;

  TicketPages(
      Cases cases, CasePage casePage, Moving moving, OfficersPhotos media, SignedIn signedIn) {
    this.cases = cases;
    this.casePage = casePage;
    this.moving = moving;
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
    Typed typed = Typed.in(Move.ASSIGN).post(post);
    return move(number, typed, id -> moving.assign(id, version, typed.post(), signedIn.actor()));
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
    Typed typed = Typed.in(Move.SHARE_DATE).date(date, time, reason);
    return move(
        number,
        typed,
        id -> moving.shareDate(id, version, typed.instant(), typed.reason(), signedIn.actor()));
  }

  @POST
  @Path("start")
  @Cancellable(false)
  public Uni<Response> start(@RestPath String number, @RestForm long version) {
    return move(number, Typed.in(Move.START), id -> moving.start(id, version, signedIn.actor()));
  }

  @POST
  @Path("ask")
  @Cancellable(false)
  public Uni<Response> ask(
      @RestPath String number, @RestForm long version, @RestForm String question) {
    Typed typed = Typed.in(Move.ASK).question(question);
    return move(number, typed, id -> moving.ask(id, version, typed.question(), signedIn.actor()));
  }

  @POST
  @Path("resolve")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Cancellable(false)
  public Uni<Response> resolve(
      @RestPath String number,
      @RestForm long version,
      @RestForm String report,
      @RestForm FileUpload photo) {
    Typed typed = Typed.in(Move.RESOLVE).report(report);
    return move(
        number,
        typed,
        id ->
            photos(photo)
                .chain(
                    kept -> moving.resolve(id, version, typed.report(), kept, signedIn.actor())));
  }

  private Uni<List<Evidence>> photos(FileUpload photo) {
    return photo == null || photo.size() == 0
        ? Uni.createFrom().item(List.of())
        : media.keep(photo.uploadedFile()).map(List::of);
  }

  private Uni<Response> move(String number, Typed typed, Function<UUID, Uni<NoticeKind>> making) {
    return cases
        .id(number, signedIn.actor())
        .chain(
            id ->
                id == null
                    ? Uni.createFrom().item(casePage.notFound(number))
                    : Uni.createFrom()
                        .deferred(() -> making.apply(id))
                        .map(told -> done(number, told)))
        .onFailure(MoveRefused.class)
        .recoverWithUni(refusal -> again(number, typed, ((MoveRefused) refusal).why()));
  }

  private static Response done(String number, NoticeKind told) {
    return Response.seeOther(URI.create("/desk/tickets/" + number + "?done=" + told.wireName()))
        .build();
  }

  private Uni<Response> again(String number, Typed typed, Why why) {
    int status =
        switch (why) {
          case CHANGED_MEANWHILE, WRONG_STATE -> 409;
          case NOT_YOURS -> 403;
          default -> 422;
        };
    return casePage.show(number, typed.refused(why), null, status);
  }
}
