package in.namaste.ticket.api;

import in.namaste.ticket.Actor;
import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Rejection;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.moving.Calling;
import in.namaste.ticket.moving.Merging;
import in.namaste.ticket.moving.Moving;
import in.namaste.ticket.moving.Reclassifying;
import in.namaste.ticket.moving.Rejecting;
import in.namaste.ticket.moving.Resolving;
import in.namaste.ticket.moving.Transferring;
import in.namaste.ticket.photos.OfficersPhotos;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes a move that came by its name, by the same use cases as the desk's forms. */
@ApplicationScoped
class Making {

  private final Moving moving;
  private final Resolving resolving;
  private final OfficersPhotos media;
  private final Transferring transferring;
  private final Reclassifying reclassifying;
  private final Rejecting rejecting;
  private final Merging merging;
  private final Calling calling;

  Making(
      Moving moving,
      Resolving resolving,
      OfficersPhotos media,
      Transferring transferring,
      Reclassifying reclassifying,
      Rejecting rejecting,
      Merging merging,
      Calling calling) {
    this.moving = moving;
    this.resolving = resolving;
    this.media = media;
    this.transferring = transferring;
    this.reclassifying = reclassifying;
    this.rejecting = rejecting;
    this.merging = merging;
    this.calling = calling;
  }

  /**
   * Makes the move and says what the citizen is told; null for nothing.
   *
   * @param photos uploads; none for a move that takes none
   */
  Uni<NoticeKind> make(DeskMove move, UUID id, Demands of, List<Path> photos, Actor by) {
    long seen = of.version();
    return switch (move) {
      case ASSIGN -> moving.assign(id, seen, of.post(), by);
      case SHARE_DATE, CHANGE_DATE ->
          moving.shareDate(id, seen, required(of.date(), Why.DATE_MISSING), of.reason(), by);
      case START -> moving.start(id, seen, by);
      case ASK -> moving.ask(id, seen, of.question(), by);
      case RESOLVE ->
          media.keepAll(photos).chain(kept -> resolving.resolve(id, seen, of.report(), kept, by));
      case TRANSFER -> transferring.transfer(id, seen, of.department(), of.reason(), by);
      case RECLASSIFY ->
          reclassifying.reclassify(
              id, seen, of.category(), ticketClass(of.ticketClass()), of.reason(), by);
      case REJECT ->
          rejecting.reject(id, seen, Rejection.of(of.rejection()).orElse(null), of.reason(), by);
      case MERGE -> merging.merge(id, seen, of.master(), by);
      case SPLIT -> merging.split(id, seen, by);
      case CALL ->
          calling.call(id, seen, CallOutcome.of(of.outcome()).orElse(null), of.words(), by);
    };
  }

  private static <T> T required(T demanded, Why missing) {
    if (demanded == null) {
      throw new MoveRefused(missing);
    }
    return demanded;
  }

  /** Null for the class that is usual for the category. */
  private static TicketClass ticketClass(String name) {
    return name.isEmpty()
        ? null
        : Stream.of(TicketClass.values())
            .filter(one -> one.wireName().equals(name))
            .findFirst()
            .orElseThrow(() -> Body.wrong("ticketClass"));
  }
}
