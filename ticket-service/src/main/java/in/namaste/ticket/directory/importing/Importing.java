package in.namaste.ticket.directory.importing;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.editing.Editing;
import in.namaste.ticket.directory.editing.Refused;
import in.namaste.ticket.directory.tables.Table;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes the tables of a district pack in two steps: a rehearsal that shows what would change, and
 * the same thing done.
 */
@ApplicationScoped
public class Importing {

  private final CurrentDirectory current;
  private final Editing editing;
  private final KeptRehearsals rehearsals;
  private final Transactions transactions;
  private final Clock clock;

  Importing(
      CurrentDirectory current,
      Editing editing,
      KeptRehearsals rehearsals,
      Transactions transactions,
      Clock clock) {
    this.current = current;
    this.editing = editing;
    this.rehearsals = rehearsals;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Rehearses an import.
   *
   * @param whole whether what the file lacks is to be deactivated
   * @return the rehearsal's id; fails with {@code Unreadable} when the file is none of the tables
   */
  public Uni<UUID> rehearse(Actor by, byte[] file, boolean whole) {
    return directory()
        .map(directory -> rehearsal(file, whole, directory))
        .chain(
            rehearsal -> transactions.run(() -> rehearsals.keep(by, rehearsal, clock.instant())));
  }

  private Rehearsal rehearsal(byte[] file, boolean whole, Directory directory) {
    return Rehearsal.of(Table.read(file), whole, directory, clock.instant());
  }

  /** A rehearsal of this person's that waits to be confirmed. */
  public Uni<Optional<Waiting>> waiting(UUID id, Actor by) {
    return directory()
        .chain(
            directory ->
                Panache.withSession(() -> rehearsals.find(id, by))
                    .map(
                        found ->
                            found.map(
                                kept ->
                                    Waiting.of(
                                        kept.rehearsal(),
                                        kept.madeAt(),
                                        directory,
                                        clock.instant()))));
  }

  /**
   * Does what a rehearsal has shown, exactly that or nothing.
   *
   * @return whether it is done; if not, {@link #waiting} tells why
   */
  public Uni<Boolean> confirm(UUID id, Actor by) {
    return waiting(id, by)
        .chain(
            found ->
                found
                    .filter(Waiting::confirmable)
                    .map(waiting -> apply(id, waiting.rehearsal(), by))
                    .orElseGet(() -> Uni.createFrom().item(false)));
  }

  private Uni<Boolean> apply(UUID id, Rehearsal rehearsal, Actor by) {
    return editing
        .decide(
            by, directory -> rehearsal.wishes(), rehearsal.file(), () -> rehearsals.takeAway(id))
        .replaceWith(true)
        .onFailure(Refused.class)
        .recoverWithItem(false);
  }

  private Uni<Directory> directory() {
    return current.refresh().chain(current::get);
  }
}
