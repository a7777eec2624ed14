package in.namaste.ticket.desk;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.history.History;
import in.namaste.ticket.keeping.PartsOfTicket;
import in.namaste.ticket.photos.RepeatedPictures;
import in.namaste.ticket.similar.SimilarTickets;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens one ticket with everything about it; each look is recorded in the same transaction. */
@ApplicationScoped
class Cases {

  private static final String IN_REACH =
      """
      from Ticket t
      where t.number = :number and (:everywhere = true or t.subject.departmentCode = :department)
      """;

  private final Clock clock;
  private final History history;
  private final SimilarTickets similar;
  private final RepeatedPictures repeated;
  private final Transactions transactions;

  Cases(
      Clock clock,
      History history,
      SimilarTickets similar,
      RepeatedPictures repeated,
      Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.similar = similar;
    this.repeated = repeated;
    this.transactions = transactions;
  }

  /** The id of a ticket within the reader's reach; null for any other. */
  Uni<UUID> id(String number, Actor reader) {
    return Panache.withSession(() -> ticket(number, reader))
        .map(ticket -> ticket == null ? null : ticket.id());
  }

  /** The ticket and all about it, if it is within the reader's reach; null for any other. */
  Uni<Case> open(String number, Actor reader) {
    return transactions
        .run(
            () ->
                ticket(number, reader)
                    .chain(
                        ticket ->
                            ticket == null
                                ? Uni.createFrom().<Case>nullItem()
                                : history
                                    .looked(reader, ticket.id(), "ticket page", clock.instant())
                                    .chain(() -> load(ticket))
                                    .call(found -> lookedAtPhotos(found, reader))))
        .onItem()
        .ifNotNull()
        .transformToUni(found -> withSimilar(found, reader));
  }

  /** The page hands out links that open without a session: that is the moment to record. */
  private Uni<Void> lookedAtPhotos(Case found, Actor reader) {
    return found.evidence().isEmpty()
        ? Uni.createFrom().voidItem()
        : history.looked(reader, found.ticket().id(), "photo links", clock.instant());
  }

  private Uni<Case> withSimilar(Case found, Actor reader) {
    PublicState state = found.ticket().publicState();
    return similar
        .of(state.placeCode(), state.categoryCode(), state.number(), reader)
        .chain(
            others ->
                repeated
                    .of(found.ticket().id(), reader)
                    .map(pictures -> found.with(others, pictures)));
  }

  private static Uni<Ticket> ticket(String number, Actor reader) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery(IN_REACH, Ticket.class)
                    .setParameter("number", number)
                    .setParameter("everywhere", !reader.role().isOfOneDepartment())
                    .setParameter("department", reader.departmentCode())
                    .getSingleResultOrNull());
  }

  private static Uni<Case> load(Ticket ticket) {
    UUID id = ticket.id();
    return Panache.getSession()
        .chain(session -> session.find(Complaint.class, id))
        .chain(
            complaint ->
                PartsOfTicket.all(KeptEvidence.class, id)
                    .chain(
                        evidence ->
                            PartsOfTicket.all(GivenPlace.class, id)
                                .chain(
                                    places ->
                                        PartsOfTicket.all(TimelineEntry.class, id)
                                            .map(
                                                timeline ->
                                                    new Case(
                                                        ticket, complaint, evidence, places,
                                                        timeline, List.of(), List.of())))));
  }
}
