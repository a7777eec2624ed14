package in.namaste.gateway.conversation;

import in.namaste.gateway.dialogue.MyTicket;
import in.namaste.gateway.dialogue.Notice;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The complaints of those we write to: sent from here, or entered for them elsewhere. */
@ApplicationScoped
public class Grievances {

  /** More are not shown to a citizen. */
  private static final int MOST_SHOWN = 50;

  private final Clock clock;

  Grievances(Clock clock) {
    this.clock = clock;
  }

  /** The complaint with this id; null when it was not sent from here. */
  public Uni<Grievance> find(UUID id) {
    return Panache.getSession().chain(session -> session.find(Grievance.class, id));
  }

  /** Takes in a complaint that was entered for this citizen elsewhere; the citizen is locked. */
  public Uni<Grievance> takeIn(Notice notice, Citizen citizen) {
    return find(notice.ticketId())
        .onItem()
        .ifNull()
        .switchTo(
            () -> {
              var grievance = new Grievance(citizen.id, notice, clock.instant());
              return Panache.getSession()
                  .chain(session -> session.persist(grievance))
                  .replaceWith(grievance);
            });
  }

  /** How many of a citizen have no number yet. */
  Uni<Integer> unnumbered(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from Grievance where citizenId = :citizen and number is null",
                        Long.class)
                    .setParameter("citizen", citizenId)
                    .getSingleResult())
        .map(Math::toIntExact);
  }

  /** All of a citizen that have a number, newest first. */
  Uni<List<MyTicket>> of(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "from Grievance where citizenId = :citizen and number is not null"
                            + " order by createdAt desc",
                        Grievance.class)
                    .setParameter("citizen", citizenId)
                    .setMaxResults(MOST_SHOWN)
                    .getResultList())
        .map(rows -> rows.stream().map(row -> row.asTicket(clock.instant())).toList());
  }

  /** Ids of all of a citizen. */
  Uni<List<UUID>> idsOf(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "select id from Grievance where citizenId = :citizen", UUID.class)
                    .setParameter("citizen", citizenId)
                    .getResultList());
  }

  /** All of one citizen are another's from now on. */
  Uni<Void> handOver(UUID from, UUID to) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(
                        "update Grievance set citizenId = :to where citizenId = :from")
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Takes away all complaints of a citizen; nothing may point to them any more. */
  Uni<Void> forget(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from grievance where citizen_id = :citizen")
                    .setParameter("citizen", citizenId)
                    .executeUpdate())
        .replaceWithVoid();
  }

  Uni<Void> add(Grievance grievance) {
    return Panache.getSession().chain(session -> session.persist(grievance));
  }
}
