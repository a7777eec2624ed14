package in.namaste.ticket.similar;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.State;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/**
 * Finds the open tickets of a phone within the reader's reach. Who complained of what is personal:
 * each ticket that is found is a look, recorded in the same transaction.
 */
@ApplicationScoped
public class SamePerson {

  private static final int MOST = 5;

  private static final String OF_PHONE =
      """
      select t from Ticket t join Complaint c on c.ticketId = t.id
      where c.phone = :phone and t.state in :open
        and (:everywhere = true or t.subject.departmentCode = :department)
      order by t.milestones.registeredAt desc
      """;

  private final Clock clock;
  private final History history;
  private final Transactions transactions;

  SamePerson(Clock clock, History history, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.transactions = transactions;
  }

  /** The newest first, {@value #MOST} at most. */
  public Uni<List<SimilarTicket>> of(String phone, Actor reader) {
    return transactions.run(
        () ->
            find(phone, reader)
                .call(
                    found ->
                        history.looked(
                            reader,
                            found.stream().map(Ticket::id).toList(),
                            "same phone",
                            clock.instant()))
                .map(found -> found.stream().map(SamePerson::similar).toList()));
  }

  private static Uni<List<Ticket>> find(String phone, Actor reader) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(OF_PHONE, Ticket.class)
                    .setParameter("phone", phone)
                    .setParameter("open", State.OPEN)
                    .setParameter("everywhere", !reader.role().isOfOneDepartment())
                    .setParameter("department", reader.departmentCode())
                    .setMaxResults(MOST)
                    .getResultList());
  }

  private static SimilarTicket similar(Ticket ticket) {
    var state = ticket.publicState();
    return new SimilarTicket(state.number(), state.state(), state.post(), state.registeredAt());
  }
}
