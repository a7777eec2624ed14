package in.namaste.sla.escalating;

import in.namaste.sla.Ladder;
import in.namaste.sla.Telling;
import in.namaste.sla.mailing.LateMails;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds out whom to tell of broken promises, and remembers who was told. For many tickets at once,
 * inside the caller's transaction, under the locks of the tickets' rows.
 */
@ApplicationScoped
public class Escalating {

  private final Ladders ladders;
  private final Tellings tellings;
  private final LateMails mails;

  Escalating(Ladders ladders, Tellings tellings, LateMails mails) {
    this.ladders = ladders;
    this.tellings = tellings;
    this.mails = mails;
  }

  /**
   * Whom to tell next of each of these tickets.
   *
   * @param late each ticket once
   * @return by ticket; one of whom nobody is left to be told is absent
   */
  public Uni<Map<UUID, Telling>> next(List<Late> late) {
    if (late.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    Set<String> departments = new HashSet<>();
    late.forEach(ticket -> departments.add(ticket.departmentCode()));
    return ladders
        .of(departments)
        .chain(
            known ->
                tellings
                    .of(late.stream().map(Late::ticketId).toList())
                    .map(told -> next(late, known, told)));
  }

  private static Map<UUID, Telling> next(
      List<Late> late, Map<String, Ladder> ladders, Map<UUID, List<Telling>> told) {
    Map<UUID, Telling> next = new HashMap<>();
    for (Late ticket : late) {
      ladders
          .getOrDefault(ticket.departmentCode(), Ladder.none(ticket.departmentCode()))
          .next(ticket.run(), told.getOrDefault(ticket.ticketId(), List.of()))
          .ifPresent(telling -> next.put(ticket.ticketId(), telling));
    }
    return next;
  }

  /** Remembers who was told, and has them written to as well. */
  public Uni<Void> keep(List<Told> told) {
    if (told.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    List<UUID> events = told.stream().map(one -> one.event().eventId()).toList();
    return tellings
        .keep(told)
        .chain(() -> mails.queue(events, told.getFirst().event().occurredAt()));
  }
}
