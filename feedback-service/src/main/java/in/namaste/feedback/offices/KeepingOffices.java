package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.OfficeEvent.OfficePublished;
import in.namaste.feedback.history.History;
import in.namaste.feedback.history.What;
import in.namaste.feedback.offices.KeepingRefused.Why;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;

/** Adds and changes offices: table, history and what the others are told, in one transaction. */
@ApplicationScoped
public class KeepingOffices {

  private final OfficeStore store;
  private final OfficeBook book;
  private final History history;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Clock clock;

  KeepingOffices(
      OfficeStore store,
      OfficeBook book,
      History history,
      Transactions transactions,
      Outbox outbox,
      Clock clock) {
    this.store = store;
    this.book = book;
    this.history = history;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * One change as it stands in the history.
   *
   * @param by account of the session
   * @param detail what it became
   */
  public record Deed(String by, What what, String detail) {}

  /** An office as the table has it now; empty if there is none. */
  public Uni<Optional<Office>> read(String code) {
    return refresh().map(read -> book.find(code));
  }

  /** Adds an office. Fails with KeepingRefused if its code is taken. */
  public Uni<Void> add(Office office, Deed deed) {
    return transactions
        .run(
            () ->
                store
                    .add(office)
                    .invoke(added -> refuseUnless(added, Why.TAKEN))
                    .chain(() -> tell(office, deed)))
        .chain(this::refresh);
  }

  /**
   * Changes an office. Fails with KeepingRefused if it is unknown or was changed meanwhile.
   *
   * @param seen version on the page that was acted from
   */
  public Uni<Void> change(String code, long seen, Function<Office, Office> change, Deed deed) {
    return transactions
        .run(
            () ->
                store
                    .locked(code)
                    .onItem()
                    .ifNull()
                    .failWith(() -> new KeepingRefused(Why.UNKNOWN))
                    .invoke(office -> refuseUnless(office.version() == seen, Why.CHANGEDMEANWHILE))
                    .map(change)
                    .chain(changed -> store.change(changed).chain(() -> tell(changed, deed))))
        .chain(this::refresh);
  }

  private Uni<Void> tell(Office office, Deed deed) {
    return history
        .add(History.office(office.code()), deed.by(), deed.what(), deed.detail())
        .chain(
            () ->
                outbox.append(
                    OfficeEvent.TOPIC, office.code(), OfficePublished.of(office, clock.instant())));
  }

  /** This replica's own pages show the change at once, the others' within seconds. */
  private Uni<Void> refresh() {
    return Panache.withSession(store::all).invoke(book::replace).replaceWithVoid();
  }

  private static void refuseUnless(boolean right, Why why) {
    if (!right) {
      throw new KeepingRefused(why);
    }
  }
}
