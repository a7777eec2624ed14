package in.namaste.ticket.directory.importing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.editing.Editing;
import in.namaste.ticket.directory.tables.Table;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the tables of a district pack in two steps: a rehearsal that shows what would change, and
 * the same thing done. A rehearsal waits in the database, so that any replica can be asked for the
 * second step.
 */
@ApplicationScoped
public class Importing {

  /** How long a rehearsal can be confirmed. */
  static final Duration PATIENCE = Duration.ofHours(12);

  private final CurrentDirectory current;
  private final Editing editing;
  private final Transactions transactions;
  private final ObjectMapper json;
  private final Clock clock;

  Importing(
      CurrentDirectory current,
      Editing editing,
      Transactions transactions,
      ObjectMapper json,
      Clock clock) {
    this.current = current;
    this.editing = editing;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Rehearses an import.
   *
   * @param whole whether what the file lacks is to be deactivated
   * @return the rehearsal's id; fails with {@code Unreadable} when the file is none of the tables
   */
  public Uni<UUID> rehearse(Actor by, byte[] file, boolean whole) {
    return current
        .refresh()
        .chain(current::get)
        .map(directory -> rehearsal(file, whole, directory))
        .chain(rehearsal -> transactions.run(() -> keep(by, rehearsal)));
  }

  private Rehearsal rehearsal(byte[] file, boolean whole, Directory directory) {
    return Rehearsal.of(Table.read(file), whole, directory, clock.instant());
  }

  /** A rehearsal of this person's that waits to be confirmed. */
  public Uni<Optional<Rehearsal>> waiting(UUID id, Actor by) {
    return Panache.withSession(() -> find(id, by));
  }

  /**
   * Does what a rehearsal has shown, exactly that.
   *
   * @return how many entries changed, empty when no such rehearsal waits; fails with {@code
   *     Refused} when the directory has changed since so that it cannot be done
   */
  public Uni<Optional<Integer>> confirm(UUID id, Actor by) {
    return waiting(id, by)
        .chain(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().item(Optional.empty())
                    : confirm(id, found.get(), by).map(Optional::of));
  }

  private Uni<Integer> confirm(UUID id, Rehearsal rehearsal, Actor by) {
    return editing.decide(
        by, directory -> rehearsal.wishes(), rehearsal.file(), () -> takeAway(id));
  }

  private Uni<UUID> keep(Actor by, Rehearsal rehearsal) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery("delete from directory_import where made_at < :limit")
                    .setParameter("limit", now.minus(PATIENCE).atOffset(ZoneOffset.UTC))
                    .executeUpdate()
                    .chain(
                        () ->
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
                                .executeUpdate()))
        .replaceWith(id);
  }

  private Uni<Optional<Rehearsal>> find(UUID id, Actor by) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(
                        """
                        select cast(rehearsal as text) from directory_import
                        where id = :id and made_by = :by
                        """,
                        String.class)
                    .setParameter("id", id)
                    .setParameter("by", by.name())
                    .getResultList())
        .map(found -> found.stream().findFirst().map(this::read));
  }

  /** Two confirmations at once: the second waits for the first and finds nothing to do any more. */
  private static Uni<Void> takeAway(UUID id) {
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
