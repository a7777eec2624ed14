package in.namaste.sla.mailing;

import in.namaste.messaging.Failures;
import in.namaste.messaging.SaidOnce;
import in.namaste.sla.MessageHours;
import io.quarkus.arc.All;
import io.quarkus.mailer.reactive.ReactiveMailer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Sends the mails whose time has come, outside the quiet hours. A mail may reach its post twice if
 * the process dies between the server's word and ours; it carries one Message-ID, so that mail
 * programs show it once.
 */
@ApplicationScoped
class Postman {

  /** Waits between the attempts; after the last the mail has failed. */
  static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(10),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  private static final long ROUND_MILLIS = 1_000;

  /** A mail server that does not answer counts as one that refuses. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Logger LOG = Logger.getLogger(Postman.class);

  private final SaidOnce rounds = new SaidOnce(LOG, "Mails wait, none is forgotten");
  private final AtomicBoolean walking = new AtomicBoolean();
  private final Vertx vertx;
  private final Clock time;
  private final MailSettings settings;
  private final MessageHours hours;
  private final MailTable table;
  private final ReactiveMailer mailer;
  private final Map<String, LetterWriter> writers;
  private final MailFigures figures;
  private long timer;

  Postman(
      Vertx vertx,
      Clock time,
      MailSettings settings,
      MessageHours hours,
      MailTable table,
      ReactiveMailer mailer,
      @All List<LetterWriter> writers,
      MailFigures figures) {
    this.vertx = vertx;
    this.time = time;
    this.settings = settings;
    this.hours = hours;
    this.table = table;
    this.mailer = mailer;
    this.writers =
        writers.stream().collect(Collectors.toMap(LetterWriter::kind, Function.identity()));
    this.figures = figures;
  }

  void start(@Observes StartupEvent started) {
    if (settings.areOn()) {
      timer = vertx.setPeriodic(ROUND_MILLIS, tick -> walk());
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    vertx.cancelTimer(timer);
  }

  private void walk() {
    if (!hours.areQuietAt(time.instant()) && walking.compareAndSet(false, true)) {
      rounds.attempt(this::round).subscribe().with(done -> walking.set(false));
    }
  }

  private Uni<Void> round() {
    return table
        .claim(time.instant())
        .onItem()
        .transformToMulti(mails -> Multi.createFrom().iterable(mails))
        .onItem()
        .transformToUniAndConcatenate(this::deliver)
        .collect()
        .last();
  }

  private Uni<Void> deliver(Mail mail) {
    return Uni.createFrom()
        .deferred(() -> outcome(mail))
        .onFailure()
        .recoverWithUni(why -> refused(mail, why))
        .chain(outcome -> outcome.isEmpty() ? nothing() : settle(mail, outcome.get()));
  }

  private Uni<Optional<MailState>> outcome(Mail mail) {
    return writers
        .get(mail.kind())
        .write(mail)
        .chain(
            letter ->
                letter.isEmpty()
                    ? Uni.createFrom().item(MailState.NEEDLESS)
                    : letter.get().address().isEmpty()
                        ? Uni.createFrom().item(MailState.SKIPPED)
                        : send(mail, letter.get()))
        .map(Optional::of);
  }

  private Uni<MailState> send(Mail mail, Letter letter) {
    return mailer
        .send(
            io.quarkus.mailer.Mail.withText(
                    letter.address().orElseThrow(), letter.subject(), letter.text())
                .addHeader("Message-ID", "<mail-%d@namaste.sla-monitor>".formatted(mail.id())))
        .ifNoItem()
        .after(PATIENCE)
        .fail()
        .replaceWith(MailState.SENT);
  }

  /** Waits longer each time; after the last attempt it has failed. */
  private Uni<Optional<MailState>> refused(Mail mail, Throwable why) {
    LOG.warnf("Mail %d was not taken: %s", mail.id(), Failures.named(why));
    figures.refused();
    if (mail.attempts() > PAUSES.size()) {
      return Uni.createFrom().item(Optional.of(MailState.FAILED));
    }
    return table
        .tryAgain(mail, time.instant().plus(PAUSES.get(mail.attempts() - 1)))
        .replaceWith(Optional.empty());
  }

  private static Uni<Void> nothing() {
    return Uni.createFrom().voidItem();
  }

  private Uni<Void> settle(Mail mail, MailState state) {
    return table.settle(mail, state, time.instant()).invoke(() -> figures.settled(state));
  }
}
