package in.namaste.ticket.inbox;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says of found tickets that their phone ends as it was typed. Whose phone that is, is personal:
 * each ticket shown so is recorded as looked at.
 */
@ApplicationScoped
class PhonesShown {

  private static final String SQL =
      """
      select cast(ticket.id as text), number, right(phone, 4)
      from ticket join complaint on ticket_id = ticket.id
      where number in (:numbers) and reverse(phone) like :end
      """;

  private final Clock clock;
  private final History history;
  private final Transactions transactions;

  PhonesShown(Clock clock, History history, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
  }

  /** The masked phone of each ticket that was found by it. */
  Uni<Map<String, String>> of(List<Found> found, Digits digits, Actor reader) {
    return found.isEmpty() || !digits.canBePhone()
        ? Uni.createFrom().item(Map.of())
        : transactions.run(() -> shown(found, digits, reader));
  }

  private Uni<Map<String, String>> shown(List<Found> found, Digits digits, Actor reader) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SQL, Object[].class)
                    .setParameter("numbers", found.stream().map(Found::number).toList())
                    .setParameter("end", digits.phone())
                    .getResultList())
        .chain(
            rows -> {
              Map<String, String> phones = new HashMap<>();
              List<UUID> tickets = new ArrayList<>();
              for (Object[] row : rows) {
                tickets.add(UUID.fromString((String) row[0]));
                phones.put((String) row[1], "•".repeat(6) + row[2]);
              }
              return history
                  .looked(reader, tickets, "search by phone", clock.instant())
                  .replaceWith(phones);
            });
  }
}
