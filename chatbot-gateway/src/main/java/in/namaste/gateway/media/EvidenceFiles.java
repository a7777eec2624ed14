package in.namaste.gateway.media;

import in.namaste.gateway.GrievanceEvent.Stored;
import in.namaste.gateway.dialogue.Evidence;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Which file belongs to which complaint. A file and a complaint find each other under the lock of
 * the citizen: either the file is here first and the complaint takes its hash along, or the
 * complaint is first and leaves its id, and EvidenceAdded follows the file.
 */
@ApplicationScoped
public class EvidenceFiles {

  private static final String REMOVE =
      """
      insert into media_removal (sha256, due_at)
      select sha256, max(case when state = 'waiting'
                              then greatest(coalesce(leased_until, :now), :now) else :now end)
      from media_fetch where citizen_id = :citizen and sha256 is not null
      group by sha256
      on conflict (sha256) do update set due_at = greatest(media_removal.due_at, excluded.due_at)
      """;

  private final Clock clock;

  EvidenceFiles(Clock clock) {
    this.clock = clock;
  }

  /**
   * Notes that a file is to be fetched, inside the caller's transaction.
   *
   * @param mediaId Meta's id
   * @return our own name of it, which the dialogue carries
   */
  public Uni<String> expect(UUID citizenId, String mediaId, Evidence.Kind kind) {
    var row = new MediaFetch(UUID.randomUUID(), citizenId, mediaId, kind, clock.instant());
    return Panache.getSession()
        .chain(session -> session.persist(row))
        .replaceWith(row.id.toString());
  }

  /**
   * Gives files of a citizen to a complaint, inside the caller's transaction.
   *
   * @return those that are stored; the others follow when they are
   */
  public Uni<List<Stored>> claim(UUID citizenId, UUID grievanceId, List<Evidence> evidence) {
    List<UUID> ids = evidence.stream().flatMap(one -> id(one.mediaRef())).toList();
    if (ids.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createSelectionQuery(
                        "from MediaFetch where citizenId = :citizen and id in :ids"
                            + " order by createdAt",
                        MediaFetch.class)
                    .setParameter("citizen", citizenId)
                    .setParameter("ids", ids)
                    .getResultList())
        .map(rows -> claim(rows, grievanceId));
  }

  /** All of one citizen are another's from now on, inside the caller's transaction. */
  public Uni<Void> handOver(UUID from, UUID to) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createMutationQuery(
                        "update MediaFetch set citizenId = :to where citizenId = :from")
                    .setParameter("from", from)
                    .setParameter("to", to)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /**
   * Takes away what is known of a citizen's files, inside the caller's transaction. The files
   * themselves follow at once, unless somebody else has sent the same; one that is just being
   * stored, when its fetcher has ended.
   */
  public Uni<Void> forget(UUID citizenId) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REMOVE)
                    .setParameter("citizen", citizenId)
                    .setParameter("now", clock.instant())
                    .executeUpdate()
                    .chain(
                        () ->
                            session
                                .createNativeQuery(
                                    "delete from media_fetch where citizen_id = :citizen")
                                .setParameter("citizen", citizenId)
                                .executeUpdate()))
        .replaceWithVoid();
  }

  private static List<Stored> claim(List<MediaFetch> rows, UUID grievanceId) {
    rows.stream().filter(MediaFetch::waiting).forEach(row -> row.grievanceId = grievanceId);
    return rows.stream().filter(row -> row.state.equals("stored")).map(MediaFetch::stored).toList();
  }

  private static Stream<UUID> id(String mediaRef) {
    try {
      return Stream.of(UUID.fromString(mediaRef));
    } catch (IllegalArgumentException notOurs) {
      return Stream.empty();
    }
  }
}
