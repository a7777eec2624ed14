package in.namaste.feedback.alerts;

import in.namaste.feedback.Counts;
import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.FeedbackEvent.FeedbackAlertRaised;
import in.namaste.feedback.Week;
import in.namaste.feedback.WholeHour;
import in.namaste.feedback.offices.OfficeStore;
import in.namaste.messaging.OneByOne;
import in.namaste.messaging.Outbox;
import in.namaste.messaging.SaidOnce;
import in.namaste.messaging.Transactions;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Raises the alarm for offices that fell, once for an office and a week. It reads public figures
 * alone, so an alarm tells nothing that they do not.
 */
@ApplicationScoped
class WatchingWeeks {

  private static final Logger LOG = Logger.getLogger(WatchingWeeks.class);

  private final AlertStore store;
  private final OfficeStore offices;
  private final Transactions transactions;
  private final Outbox outbox;
  private final Clock clock;
  private final SaidOnce watching = new SaidOnce(LOG, "No week is looked at for now");

  WatchingWeeks(
      AlertStore store,
      OfficeStore offices,
      Transactions transactions,
      Outbox outbox,
      Clock clock) {
    this.store = store;
    this.offices = offices;
    this.transactions = transactions;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Scheduled(
      every = "5m",
      // The first look is not skipped because the service is still starting.
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  Uni<Void> watch() {
    return watching.attempt(() -> take(Look.due(clock.instant())));
  }

  /** Takes those of the looks that nobody has taken. */
  Uni<Void> take(List<Look> due) {
    return OneByOne.each(due, look -> transactions.run(() -> takeOnce(look)));
  }

  private Uni<Void> takeOnce(Look look) {
    return store
        .claim(look)
        .chain(first -> first ? compare(look.week()) : Uni.createFrom().voidItem());
  }

  private Uni<Void> compare(Week week) {
    return store
        .overall(week.plus(-Fall.PAST_WEEKS), week)
        .chain(overall -> OneByOne.each(fallen(week, overall), this::raise));
  }

  private static List<FallenOffice> fallen(Week week, Map<String, Map<Week, Counts>> overall) {
    return overall.entrySet().stream()
        .flatMap(
            office -> {
              Counts now = office.getValue().getOrDefault(week, Counts.NONE);
              Counts all = office.getValue().values().stream().reduce(Counts.NONE, Counts::plus);
              return Fall.between(now, all.minus(now))
                  .map(fall -> FallenOffice.of(office.getKey(), week, fall))
                  .stream();
            })
        .toList();
  }

  private Uni<Void> raise(FallenOffice fallen) {
    return store
        .keep(fallen)
        .chain(
            first ->
                first
                    ? offices
                        .lockAndTellDepartment(fallen.office())
                        .chain(department -> tell(fallen, department))
                    : Uni.createFrom().voidItem());
  }

  private Uni<Void> tell(FallenOffice fallen, String department) {
    return outbox.append(FeedbackEvent.TOPIC, fallen.office(), raised(fallen, department));
  }

  private FeedbackAlertRaised raised(FallenOffice fallen, String department) {
    return new FeedbackAlertRaised(
        UUID.randomUUID(),
        WholeHour.of(clock.instant()),
        fallen.office(),
        department,
        fallen.week().iso(),
        fallen.weekMean(),
        fallen.pastMean(),
        fallen.weekAnswers(),
        fallen.pastAnswers());
  }
}
