package in.namaste.gateway.conversation;

import in.namaste.gateway.GrievanceEvent;
import in.namaste.gateway.GrievanceEvent.ContactChanged;
import in.namaste.gateway.media.EvidenceFiles;
import in.namaste.gateway.sending.Outgoing;
import in.namaste.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Whoever works on a complaint must reach the person behind it, and nobody else. */
@ApplicationScoped
class Contacts {

  private final Grievances grievances;
  private final EvidenceFiles files;
  private final Outgoing outgoing;
  private final Outbox outbox;
  private final Clock clock;

  Contacts(
      Grievances grievances, EvidenceFiles files, Outgoing outgoing, Outbox outbox, Clock clock) {
    this.grievances = grievances;
    this.files = files;
    this.outgoing = outgoing;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Tells of each complaint of a person how they can be reached now. */
  Uni<Void> changed(Citizen citizen) {
    return grievances
        .idsOf(citizen.id)
        .map(ids -> ids.stream().map(id -> changed(id, citizen)).toList())
        .chain(
            events ->
                outbox.appendAll(
                    GrievanceEvent.TOPIC, event -> event.grievanceId().toString(), events));
  }

  /** What belonged to one row of a person belongs to another from now on. */
  Uni<Void> handOver(Citizen from, Citizen to) {
    return grievances
        .handOver(from.id, to.id)
        .chain(() -> files.handOver(from.id, to.id))
        .chain(() -> outgoing.handOver(from.id, to.id));
  }

  private ContactChanged changed(UUID grievanceId, Citizen citizen) {
    return new ContactChanged(
        UUID.randomUUID(), clock.instant(), grievanceId, citizen.id, citizen.phone, citizen.bsuid);
  }
}
