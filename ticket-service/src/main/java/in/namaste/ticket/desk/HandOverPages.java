package in.namaste.ticket.desk;

import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.Move;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.Rejection;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.moving.Calling;
import in.namaste.ticket.moving.Merging;
import in.namaste.ticket.moving.Reclassifying;
import in.namaste.ticket.moving.Rejecting;
import in.namaste.ticket.moving.Transferring;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;

/** The moves that take a ticket out of the daily work: elsewhere, together, not at all. */
@Path("/desk/tickets/{number}")
@RolesAllowed({"officer", "head", "calling-cell", "district", "admin"})
@Produces(MediaType.TEXT_HTML)
class HandOverPages {

  private final MoveAnswers answers;
  private final Transferring transferring;
  private final Reclassifying reclassifying;
  private final Rejecting rejecting;
  private final Merging merging;
  private final Calling calling;
  private final SignedIn signedIn;

  HandOverPages(
      MoveAnswers answers,
      Transferring transferring,
      Reclassifying reclassifying,
      Rejecting rejecting,
      Merging merging,
      Calling calling,
      SignedIn signedIn) {
    this.answers = answers;
    this.transferring = transferring;
    this.reclassifying = reclassifying;
    this.rejecting = rejecting;
    this.merging = merging;
    this.calling = calling;
    this.signedIn = signedIn;
  }

  @POST
  @Path("transfer")
  @Cancellable(false)
  public Uni<Response> transfer(
      @RestPath String number,
      @RestForm long version,
      @RestForm String department,
      @RestForm String reason) {
    Typed typed = Typed.in(Move.TRANSFER).with("department", department).with("reason", reason);
    return answers.move(
        number,
        typed,
        id ->
            transferring.transfer(
                id, version, typed.of("department"), typed.of("reason"), signedIn.actor()));
  }

  @POST
  @Path("reclassify")
  @Cancellable(false)
  public Uni<Response> reclassify(
      @RestPath String number,
      @RestForm long version,
      @RestForm String category,
      @RestForm String ticketClass,
      @RestForm String reason) {
    Typed typed =
        Typed.in(Move.RECLASSIFY)
            .with("category", category)
            .with("ticketClass", ticketClass)
            .with("reason", reason);
    return answers.move(
        number,
        typed,
        id ->
            reclassifying.reclassify(
                id,
                version,
                typed.of("category"),
                ticketClass(typed.of("ticketClass")),
                typed.of("reason"),
                signedIn.actor()));
  }

  @POST
  @Path("reject")
  @Cancellable(false)
  public Uni<Response> reject(
      @RestPath String number,
      @RestForm long version,
      @RestForm String rejection,
      @RestForm String reason) {
    Typed typed = Typed.in(Move.REJECT).with("rejection", rejection).with("reason", reason);
    return answers.move(
        number,
        typed,
        id ->
            rejecting.reject(
                id,
                version,
                Rejection.of(typed.of("rejection")).orElse(null),
                typed.of("reason"),
                signedIn.actor()));
  }

  @POST
  @Path("merge")
  @Cancellable(false)
  public Uni<Response> merge(
      @RestPath String number, @RestForm long version, @RestForm String master) {
    Typed typed = Typed.in(Move.MERGE).with("master", master);
    return answers.move(
        number, typed, id -> merging.merge(id, version, typed.of("master"), signedIn.actor()));
  }

  @POST
  @Path("split")
  @Cancellable(false)
  public Uni<Response> split(@RestPath String number, @RestForm long version) {
    return answers.move(
        number, Typed.in(Move.SPLIT), id -> merging.split(id, version, signedIn.actor()));
  }

  @POST
  @Path("call")
  @Cancellable(false)
  public Uni<Response> call(
      @RestPath String number,
      @RestForm long version,
      @RestForm String outcome,
      @RestForm String words) {
    Typed typed = Typed.in(Move.CALL).with("outcome", outcome).with("words", words);
    return answers.move(
        number,
        typed,
        id ->
            calling.call(
                id,
                version,
                CallOutcome.of(typed.of("outcome")).orElse(null),
                typed.of("words"),
                signedIn.actor()));
  }

  /** Null for the class that is usual for the category. */
  private static TicketClass ticketClass(String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    return Stream.of(TicketClass.values())
        .filter(one -> one.wireName().equals(typed))
        .findFirst()
        .orElseThrow(() -> new MoveRefused(Why.CATEGORY_UNKNOWN));
  }
}
