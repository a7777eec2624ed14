package in.namaste.ticket.revealing;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;

/**
 * Shows a citizen's phone number to who says why. It is masked everywhere else: most work on a
 * complaint needs no number, and a list of numbers is what is sold. The name is shown to whoever
 * may open the ticket, because the person at the door has to be asked for by it.
 */
@ApplicationScoped
public class Revealing {

  /** The roles that ring citizens up; who keeps accounts and directory does not. */
  public static final Set<String> ROLES = Set.of("officer", "head", "calling-cell", "district");

  /** Characters; shorter is no reason. */
  public static final int SHORTEST_REASON = 5;

  /** Characters. */
  public static final int LONGEST_REASON = 300;

  private static final String IN_REACH =
      """
      select t.id, c.phone
      from ticket t join complaint c on c.ticket_id = t.id
      where t.number = :number and (:everywhere = true or t.department_code = :department)
      """;

  private final Clock clock;
  private final History history;
  private final Transactions transactions;

  Revealing(Clock clock, History history, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
  }

  /** Whether these words are a reason. */
  public static boolean isReason(String reason) {
    int length = reason.codePointCount(0, reason.length());
    return length >= SHORTEST_REASON && length <= LONGEST_REASON;
  }

  /**
   * The number, once the look and its reason are in the history.
   *
   * @param number the ticket's
   * @return empty for a ticket without a phone number; null for a ticket that is not there or not
   *     within reach
   */
  public Uni<String> reveal(String number, String reason, Actor reader) {
    if (!isReason(reason) || !ROLES.contains(reader.role().wireName())) {
      throw new IllegalArgumentException("A number is shown for a reason and to some roles only");
    }
    return transactions.run(
        () ->
            find(number, reader)
                .chain(
                    found ->
                        found == null
                            ? Uni.createFrom().nullItem()
                            : reveal((UUID) found[0], (String) found[1], reason, reader)));
  }

  private Uni<String> reveal(UUID ticketId, String phone, String reason, Actor reader) {
    return phone == null
        ? Uni.createFrom().item("")
        : history.looked(reader, ticketId, "phone", reason, clock.instant()).replaceWith(phone);
  }

  private static Uni<Object[]> find(String number, Actor reader) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(IN_REACH, Object[].class)
                    .setParameter("number", number)
                    .setParameter("everywhere", !reader.role().isOfOneDepartment())
                    .setParameter("department", reader.departmentCode())
                    .getSingleResultOrNull());
  }
}
