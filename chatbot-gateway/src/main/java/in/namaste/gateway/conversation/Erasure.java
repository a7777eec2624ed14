package in.namaste.gateway.conversation;

import in.namaste.gateway.GrievanceEvent;
import in.namaste.gateway.GrievanceEvent.ErasureRequested;
import in.namaste.gateway.media.EvidenceFiles;
import in.namaste.gateway.sending.Outgoing;
import in.namaste.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Forgets a citizen, inside the caller's transaction: complaints, messages and files go at once and
 * the other services are told. The address stays for the goodbye, see {@link Forgetting}.
 */
@ApplicationScoped
class Erasure {

  private final Grievances grievances;
  private final EvidenceFiles files;
  private final Outgoing outgoing;
  private final Outbox outbox;
  private final Clock clock;

  Erasure(
      Grievances grievances, EvidenceFiles files, Outgoing outgoing, Outbox outbox, Clock clock) {
    this.grievances = grievances;
    this.files = files;
    this.outgoing = outgoing;
    this.outbox = outbox;
    this.clock = clock;
  }

  Uni<Void> erase(UUID citizenId) {
    return grievances
        .idsOf(citizenId)
        .chain(this::tell)
        .chain(() -> files.forget(citizenId))
        .chain(() -> outgoing.forget(citizenId))
        .chain(() -> grievances.forget(citizenId));
  }

  private Uni<Void> tell(List<UUID> grievanceIds) {
    return outbox.appendAll(
        GrievanceEvent.TOPIC,
        event -> event.grievanceId().toString(),
        grievanceIds.stream()
            .map(id -> new ErasureRequested(UUID.randomUUID(), clock.instant(), id))
            .toList());
  }
}
