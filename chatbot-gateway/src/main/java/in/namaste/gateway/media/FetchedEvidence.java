package in.namaste.gateway.media;

import in.namaste.gateway.GrievanceEvent;
import in.namaste.gateway.GrievanceEvent.EvidenceAdded;
import in.namaste.gateway.media.EvidenceStore.StoredFile;
import in.namaste.messaging.Outbox;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Writes down what became of a fetch. Runs inside the caller's transaction, citizen locked. */
@ApplicationScoped
class FetchedEvidence {

  private final Outbox outbox;
  private final Clock clock;

  FetchedEvidence(Outbox outbox, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
  }

  /** The file is here; a complaint that went ahead of it is followed by EvidenceAdded. */
  Uni<Void> stored(UUID id, StoredFile file) {
    return find(id)
        .chain(
            row -> {
              // Null when its sender asked to be forgotten meanwhile.
              if (row == null || !row.waiting()) {
                return Uni.createFrom().voidItem();
              }
              row.stored(file);
              return row.grievanceId == null ? Uni.createFrom().voidItem() : follow(row);
            });
  }

  /**
   * The file will not come.
   *
   * @return whether that is news
   */
  Uni<Boolean> lost(UUID id) {
    return find(id)
        .map(
            row -> {
              if (row == null || !row.waiting()) {
                return false;
              }
              row.state = "lost";
              return true;
            });
  }

  private static Uni<MediaFetch> find(UUID id) {
    return Panache.getSession().chain(session -> session.find(MediaFetch.class, id));
  }

  private Uni<Void> follow(MediaFetch row) {
    var event =
        new EvidenceAdded(
            UUID.randomUUID(), clock.instant(), row.grievanceId, List.of(row.stored()), null, null);
    return outbox.append(GrievanceEvent.TOPIC, row.grievanceId.toString(), event);
  }
}
