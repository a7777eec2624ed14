package in.namaste.ticket.api;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Complaint;
import in.namaste.ticket.GivenPlace;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.history.History;
import in.namaste.ticket.keeping.PartsOfTicket;
import in.namaste.ticket.photos.MediaLinks;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Opens what is personal of a ticket; the look is recorded in the same transaction. */
@ApplicationScoped
class PersonalFiles {

  /** What was looked at, in the history. */
  private static final String FILE = "api";

  private static final String LINKS = "photo links";

  private final Clock clock;
  private final History history;
  private final MediaLinks links;
  private final Transactions transactions;

  PersonalFiles(Clock clock, History history, MediaLinks links, Transactions transactions) {
    this.clock = clock;
    this.history = history;
    this.links = links;
    this.transactions = transactions;
  }

  /**
   * All that is personal of a ticket within reach.
   *
   * @param reason is kept
   */
  Uni<PersonalFile> open(String number, String reason, Actor reader) {
    return transactions.run(
        () ->
            Reach.of(reader)
                .ticket(number)
                .call(ticket -> history.looked(reader, ticket.id(), FILE, reason, clock.instant()))
                .chain(ticket -> read(ticket.id(), reader)));
  }

  private Uni<PersonalFile> read(UUID id, Actor reader) {
    return Panache.getSession()
        .chain(session -> session.find(Complaint.class, id))
        .chain(
            complaint ->
                PartsOfTicket.all(GivenPlace.class, id)
                    .chain(
                        places ->
                            PartsOfTicket.all(TimelineEntry.class, id)
                                .chain(
                                    story ->
                                        PartsOfTicket.all(KeptEvidence.class, id)
                                            .call(evidence -> linksGiven(evidence, id, reader))
                                            .map(
                                                evidence ->
                                                    PersonalFile.of(
                                                        complaint, places, story, evidence,
                                                        links)))));
  }

  /** Links open without a key: that is the moment to record. */
  private Uni<Void> linksGiven(List<KeptEvidence> evidence, UUID id, Actor reader) {
    return evidence.isEmpty()
        ? Uni.createFrom().voidItem()
        : history.looked(reader, id, LINKS, clock.instant());
  }
}
