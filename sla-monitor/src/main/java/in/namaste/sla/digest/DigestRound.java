package in.namaste.sla.digest;

import in.namaste.messaging.SaidOnce;
import in.namaste.sla.MessageHours;
import in.namaste.sla.Policies;
import in.namaste.sla.WorkingCalendar;
import in.namaste.sla.mailing.MailSettings;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has the digests of a working day written when its hour has come. Every replica tries; the table
 * lets each be written once. A morning that was missed by more than {@link #STILL_MORNING} is left
 * out: the dashboard shows the same figures as they are by then.
 */
@ApplicationScoped
class DigestRound {

  static final Duration STILL_MORNING = Duration.ofHours(4);

  private static final long ROUND_MILLIS = 5_000;

  private static final Logger LOG = Logger.getLogger(DigestRound.class);

  private final SaidOnce rounds = new SaidOnce(LOG, "The digest waits");
  private final Vertx vertx;
  private final Clock time;
  private final MailSettings settings;
  private final MessageHours hours;
  private final Policies policies;
  private final DigestTable table;
  private volatile LocalDate written = LocalDate.MIN;
  private long timer;

  DigestRound(
      Vertx vertx,
      Clock time,
      MailSettings settings,
      MessageHours hours,
      Policies policies,
      DigestTable table) {
    this.vertx = vertx;
    this.time = time;
    this.settings = settings;
    this.hours = hours;
    this.policies = policies;
    this.table = table;
  }

  void start(@Observes StartupEvent started) {
    if (settings.areOn()) {
      timer = vertx.setPeriodic(ROUND_MILLIS, tick -> round(time.instant()));
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  private void round(Instant now) {
    WorkingCalendar calendar = policies.inForceAt(now).usual().calendar();
    dueAt(now, hours, calendar)
        .filter(day -> day.isAfter(written))
        .ifPresent(
            day ->
                rounds
                    .attempt(() -> table.write(day, now).invoke(() -> written = day))
                    .subscribe()
                    .with(done -> {}));
  }

  /** The day whose digest is to be written at a moment; empty outside working days' mornings. */
  static Optional<LocalDate> dueAt(Instant now, MessageHours hours, WorkingCalendar calendar) {
    ZonedDateTime there = now.atZone(hours.zone());
    ZonedDateTime digestAt = there.toLocalDate().atTime(hours.digestAt()).atZone(hours.zone());
    boolean morning = !there.isBefore(digestAt) && there.isBefore(digestAt.plus(STILL_MORNING));
    return morning && calendar.isWorkingDay(there.toLocalDate())
        ? Optional.of(there.toLocalDate())
        : Optional.empty();
  }
}
