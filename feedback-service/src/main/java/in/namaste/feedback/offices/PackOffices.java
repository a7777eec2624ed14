package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.OfficeEvent.OfficePublished;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Brings what the district pack has and the table has not: offices, and counters of offices that
 * are known. Whatever is known stays as people have kept it, its names, its department and what
 * they closed.
 */
@ApplicationScoped
class PackOffices {

  private static final Logger LOG = Logger.getLogger(PackOffices.class);

  private final DistrictOffices pack;
  private final OfficeStore store;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Clock clock;

  PackOffices(
      DistrictOffices pack,
      OfficeStore store,
      Transactions transactions,
      Outbox outbox,
      Clock clock) {
    this.pack = pack;
    this.store = store;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Adds what is new and publishes it; the second time adds nothing. */
  Uni<Void> addNew() {
    return Panache.withSession(store::all)
        .map(this::missing)
        .chain(
            offices ->
                offices.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : transactions
                        .run(() -> bring(offices))
                        .invoke(
                            () ->
                                LOG.infof(
                                    "%d offices taken from the district pack", offices.size())));
  }

  private List<Office> missing(List<Office> known) {
    Map<String, Office> byCode =
        known.stream().collect(Collectors.toMap(Office::code, Function.identity()));
    return pack.read().stream()
        .filter(
            office -> {
              Office kept = byCode.get(office.code());
              return kept == null || !kept.withNew(office.counters()).equals(kept);
            })
        .toList();
  }

  private Uni<Void> bring(List<Office> offices) {
    return Multi.createFrom()
        .iterable(offices)
        .onItem()
        .transformToUniAndConcatenate(this::bring)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> bring(Office office) {
    return store.add(office).chain(added -> added ? tell(office) : addCounters(office));
  }

  private Uni<Void> addCounters(Office office) {
    return store
        .locked(office.code())
        .chain(
            kept -> {
              Office grown = kept.withNew(office.counters());
              return grown.equals(kept)
                  ? Uni.createFrom().voidItem()
                  : store.change(grown).chain(() -> tell(grown));
            });
  }

  private Uni<Void> tell(Office office) {
    return outbox.append(
        OfficeEvent.TOPIC, office.code(), OfficePublished.of(office, clock.instant()));
  }
}
