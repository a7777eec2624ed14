package in.namaste.ticket.desk;

import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.function.Function;

/** Answers the form of a move: with the page that shows what it did, or with the form as typed. */
@RequestScoped
class MoveAnswers {

  private final Cases cases;
  private final CasePage casePage;
  private final SignedIn signedIn;

  MoveAnswers(Cases cases, CasePage casePage, SignedIn signedIn) {
    this.cases = cases;
    this.casePage = casePage;
    this.signedIn = signedIn;
  }

  /**
   * Makes the move if the ticket is within reach.
   *
   * @param making the move; answers with what the citizen is told, null for nothing
   */
  Uni<Response> move(String number, Typed typed, Function<UUID, Uni<NoticeKind>> making) {
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
    String done = told == null ? "" : "?done=" + told.wireName();
    return Response.seeOther(URI.create("/desk/tickets/" + number + done)).build();
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
