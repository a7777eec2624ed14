package in.namaste.ticket.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.ticket.Actor;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Rehearsals wait in the database, so that any replica can be asked for the second step. Every
 * method wants a session of the caller.
 */
@ApplicationScoped
class KeptRehearsals {

  /** Longer than one can be confirmed, so that who comes late is told why. */
  private static final Duration KEPT = Duration.ofDays(1);

  private final ObjectMapper json;

  KeptRehearsals(ObjectMapper json) {
    this.json = json;
  }

  /** A rehearsal and when it was made. */
  record Kept(Rehearsal rehearsal, Instant madeAt) {}

  Uni<UUID> keep(Actor by, Rehearsal rehearsal, Instant now) {
    return forget(now.minus(KEPT)).chain(() -> insert(by, rehearsal, now));
  }

  private static Uni<Integer> forget(Instant madeBefore) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from directory_import where made_at < :limit")
                    .setParameter("limit", madeBefore.atOffset(ZoneOffset.UTC))
                    .executeUpdate());
  }

  private Uni<UUID> insert(Actor by, Rehearsal rehearsal, Instant now) {
    UUID id = UUID.randomUUID();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        insert into directory_import (id, made_at, made_by, rehearsal)
                        values (:id, :at, :by, cast(cast(:rehearsal as text) as jsonb))
                        """)
                    .setParameter("id", id)
                    .setParameter("at", now.atOffset(ZoneOffset.UTC))
                    .setParameter("by", by.name())
                    .setParameter("rehearsal", write(rehearsal))
                    .executeUpdate())
        .replaceWith(id);
  }

  /** A rehearsal of this person's. */
  Uni<Optional<Kept>> find(UUID id, Actor by) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        select cast(rehearsal as text), made_at from directory_import
                        where id = :id and made_by = :by
                        """,
                        Object[].class)
                    .setParameter("id", id)
                    .setParameter("by", by.name())
                    .getResultList())
        .map(rows -> rows.stream().findFirst().map(this::kept));
  }

  private Kept kept(Object[] row) {
    return new Kept(read((String) row[0]), ((OffsetDateTime) row[1]).toInstant());
  }

  /** Two who take it at once: the second waits for the first and finds nothing any more. */
  Uni<Void> takeAway(UUID id) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from directory_import where id = :id")
                    .setParameter("id", id)
                    .executeUpdate())
        .replaceWithVoid();
  }

  private Rehearsal read(String rehearsal) {
    try {
      return json.readValue(rehearsal, Rehearsal.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A rehearsal cannot be read", e);
    }
  }

  private String write(Rehearsal rehearsal) {
    try {
      return json.writeValueAsString(rehearsal);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A rehearsal cannot be written", e);
    }
  }
}
