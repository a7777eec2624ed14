package in.namaste.sla.opendata;

import in.namaste.messaging.SaidOnce;
import in.namaste.sla.figures.Grouping;
import in.namaste.sla.figures.Moment;
import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFigures;
import in.namaste.sla.figures.TicketTimes;
import in.namaste.sla.figures.TicketTimes.DepartmentTimes;
import in.namaste.sla.ticking.Lag;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Makes one publication a day and holds it: whoever reads the public page or its files reaches no
 * table. It is made once all facts are read, of the tickets registered until the day before.
 */
@ApplicationScoped
public class Publishing {

  /** Days of registration that a publication speaks of. */
  static final int DAYS = 90;

  /** How often is looked whether a day's publication is due, in milliseconds. */
  private static final long EVERY_MILLIS = 10_000;

  private static final Logger LOG = Logger.getLogger(Publishing.class);

  private final SaidOnce work = new SaidOnce(LOG, "Nothing new is published");
  private final Vertx vertx;
  private final Clock time;
  private final Lag lag;
  private final TicketFigures figures;
  private final TicketTimes times;
  private final Publications publications;
  private final AtomicBoolean busy = new AtomicBoolean();
  private volatile Publication held;

  Publishing(
      Vertx vertx,
      Clock time,
      Lag lag,
      TicketFigures figures,
      TicketTimes times,
      Publications publications) {
    this.vertx = vertx;
    this.time = time;
    this.lag = lag;
    this.figures = figures;
    this.times = times;
    this.publications = publications;
  }

  void start(@Observes StartupEvent started) {
    vertx.setPeriodic(EVERY_MILLIS, tick -> look());
  }

  /** The newest; empty until the first is made. */
  public Optional<Publication> newest() {
    return Optional.ofNullable(held);
  }

  private void look() {
    if (isOfToday(newest()) || !busy.compareAndSet(false, true)) {
      return;
    }
    work.attempt(this::publish)
        .onTermination()
        .invoke(() -> busy.set(false))
        .subscribe()
        .with(done -> {});
  }

  /**
   * Makes the day's publication if it is due and nobody has; what was kept is shown all the same.
   *
   * @return fails while it is due and nobody can say whether all facts are read
   */
  Uni<Void> publish() {
    return publications
        .newest(today())
        .invoke(this::hold)
        .chain(
            known ->
                isOfToday(known)
                    ? Uni.createFrom().voidItem()
                    : lag.records()
                        .chain(missing -> missing > 0 ? Uni.createFrom().voidItem() : make()));
  }

  private Uni<Void> make() {
    return draft()
        .chain(
            made ->
                made.of(Publication.Level.DEPARTMENT).isEmpty()
                    ? Uni.createFrom().voidItem()
                    : publications.keep(made, time.instant()).invoke(this::hold).replaceWithVoid());
  }

  private void hold(Optional<Publication> found) {
    held = found.orElse(held);
  }

  private Uni<Publication> draft() {
    Moment moment = Moment.of(time.instant());
    LocalDate to = moment.today().minusDays(1);
    LocalDate from = to.minusDays(DAYS - 1L);
    Scope scope = Scope.EVERYTHING.between(from, to);
    return Uni.combine()
        .all()
        .unis(
            figures.by(Grouping.DEPARTMENT, moment, scope),
            figures.by(Grouping.BLOCK, moment, scope),
            times.byDepartment(moment, scope))
        .asTuple()
        .map(
            found ->
                new Drafting(
                        found.getItem1(),
                        found.getItem2(),
                        found.getItem3().stream()
                            .collect(
                                Collectors.toMap(
                                    each -> each.department().code(),
                                    DepartmentTimes::firstResolution)))
                    .publication(moment.today(), from, to));
  }

  private boolean isOfToday(Optional<Publication> publication) {
    return publication.filter(one -> one.day().equals(today())).isPresent();
  }

  private LocalDate today() {
    return Moment.of(time.instant()).today();
  }
}
