package in.namaste.ticket.directory.editing;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.StoredDirectory;
import in.namaste.ticket.history.History;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Changes the directory: all that is wished at once, or nothing. */
@ApplicationScoped
public class Editing {

  private final StoredDirectory stored;
  private final CurrentDirectory current;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;

  Editing(
      StoredDirectory stored,
      CurrentDirectory current,
      History history,
      Transactions transactions,
      Clock clock) {
    this.stored = stored;
    this.current = current;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Grants wishes and publishes what they change.
   *
   * @param why the person's own words; null for none
   * @return how many entries changed; fails with {@link Refused} when not all can be granted
   */
  public Uni<Integer> grant(Actor by, List<Wish> wishes, String why) {
    return decide(by, directory -> wishes, why, () -> Uni.createFrom().voidItem());
  }

  /**
   * Grants what is wished on sight of the directory as it stands then.
   *
   * @param first what else belongs into the same transaction
   */
  public Uni<Integer> decide(
      Actor by, Function<Directory, List<Wish>> wishing, String why, Supplier<Uni<Void>> first) {
    return transactions
        .run(() -> first.get().chain(stored::locked).chain(now -> grant(by, now, wishing, why)))
        .call(current::refresh);
  }

  private Uni<Integer> grant(
      Actor by, List<DirectoryEvent> entries, Function<Directory, List<Wish>> wishing, String why) {
    Instant now = clock.instant();
    var directory = new Directory(entries);
    Draft draft = Draft.of(directory, wishing.apply(directory), now);
    if (!draft.refused().isEmpty()) {
      return Uni.createFrom().failure(new Refused(draft.refused()));
    }
    return draft.next().isEmpty()
        ? Uni.createFrom().item(0)
        : stored
            .publish(draft.next())
            .chain(() -> record(by, draft.differences(), why, now))
            .replaceWith(draft.next().size());
  }

  private Uni<Void> record(Actor by, List<Difference> differences, String why, Instant now) {
    return Multi.createFrom()
        .iterable(differences)
        .onItem()
        .transformToUniAndConcatenate(
            difference -> history.changed(by, difference.key(), what(difference), why, now))
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** Such as {@code changed default_hours 48 → 24}: the topic forgets what was before. */
  private static String what(Difference difference) {
    String sort = difference.sort().name().toLowerCase(Locale.ROOT);
    return difference.sort() == Difference.Sort.CHANGED
        ? difference.fields().stream()
            .map(f -> "%s %s → %s".formatted(f.column().header(), f.before(), f.after()))
            .collect(Collectors.joining("; ", sort + " ", ""))
        : sort;
  }

  /** What deactivating an entry would leave behind. */
  public Uni<Consequences> consequences(Directory directory, DirectoryEvent entry) {
    return Panache.withSession(() -> Consequences.of(directory, entry));
  }
}
