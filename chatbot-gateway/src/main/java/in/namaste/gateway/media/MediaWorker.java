package in.namaste.gateway.media;

import in.namaste.gateway.media.EvidenceStore.StoredFile;
import in.namaste.gateway.media.FetchQueue.Task;
import in.namaste.gateway.media.MediaFigures.Outcome;
import in.namaste.gateway.sending.Sender;
import in.namaste.messaging.Failures;
import in.namaste.messaging.Transactions;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Fetches what citizens sent, some at a time: Meta keeps it for 7 days only. Plain blocking code on
 * threads of its own; the database is asked between, never during a download.
 */
@ApplicationScoped
public class MediaWorker {

  /** Files fetched at once; each takes a connection and a little memory. */
  private static final int MOST = 16;

  private static final long POLL_MILLIS = 1_000;

  private static final Logger LOG = Logger.getLogger(MediaWorker.class);

  private final FetchQueue queue;
  private final MetaMedia media;
  private final EvidenceStore store;
  private final MediaNames names;
  private final FetchedEvidence fetched;
  private final EvidenceLost lost;
  private final Transactions transactions;
  private final Sender sender;
  private final MediaFigures figures;
  private final FetchPolicy policy;
  private final Clock clock;
  private final Semaphore work = new Semaphore(0);
  private final Semaphore room = new Semaphore(MOST);
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().name("media-", 0).daemon().factory());
  private volatile boolean troubled;
  private volatile boolean removalTroubled;

  MediaWorker(
      FetchQueue queue,
      MetaMedia media,
      EvidenceStore store,
      MediaNames names,
      FetchedEvidence fetched,
      EvidenceLost lost,
      Transactions transactions,
      Sender sender,
      MediaFigures figures,
      Clock clock,
      @ConfigProperty(name = "gateway.media.attempts") int mostAttempts) {
    this.queue = queue;
    this.media = media;
    this.store = store;
    this.names = names;
    this.fetched = fetched;
    this.lost = lost;
    this.transactions = transactions;
    this.sender = sender;
    this.figures = figures;
    this.clock = clock;
    this.policy = new FetchPolicy(mostAttempts);
  }

  void start(@Observes StartupEvent started) {
    threads.execute(this::run);
  }

  void stop(@Observes ShutdownEvent stopping) {
    threads.shutdownNow();
  }

  /** Says that there may be something to fetch. Returns at once. */
  public void wake() {
    work.release();
  }

  private void run() {
    while (!Thread.currentThread().isInterrupted()) {
      try {
        if (room.availablePermits() == 0 || !(fetchNext() || removeNext())) {
          boolean woken = work.tryAcquire(POLL_MILLIS, TimeUnit.MILLISECONDS);
          if (woken) {
            work.drainPermits();
          }
        }
      } catch (InterruptedException stopping) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** False when there is nothing to do or the database is away. */
  private boolean fetchNext() {
    Optional<Task> next;
    try {
      next = await(queue::claim);
      troubled = false;
    } catch (RuntimeException away) {
      if (!troubled) {
        troubled = true;
        LOG.warnf("Fetching media waits: %s", Failures.named(away));
      }
      return false;
    }
    next.ifPresent(this::begin);
    return next.isPresent();
  }

  /** Takes a file of somebody who was forgotten out of the store. */
  private boolean removeNext() {
    try {
      boolean found = names.removeNext(store::remove);
      removalTroubled = false;
      return found;
    } catch (RuntimeException away) {
      if (!removalTroubled) {
        removalTroubled = true;
        LOG.warnf("Removing media of people who were forgotten waits: %s", Failures.named(away));
      }
      return false;
    }
  }

  /** Fetches on a thread of its own: a slow file holds up none but itself. */
  private void begin(Task task) {
    room.acquireUninterruptibly();
    threads.execute(
        () -> {
          try {
            fetch(task);
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          } finally {
            room.release();
            wake();
          }
        });
  }

  private void fetch(Task task) throws InterruptedException {
    try (InputStream content = media.open(task.mediaId())) {
      Optional<StoredFile> file =
          store.store(content, task.kind(), sha256 -> await(() -> names.name(task.id(), sha256)));
      if (file.isPresent()) {
        await(() -> transactions.run(() -> keep(task, file.get())));
        figures.count(Outcome.STORED);
      }
    } catch (Capped.TooLarge tooLarge) {
      giveUp(task, Outcome.UNFIT, tooLarge, store.mostMegabytes());
    } catch (Unfit unfit) {
      giveUp(task, Outcome.UNFIT, unfit, null);
    } catch (IOException | RuntimeException failure) {
      Duration age = Duration.between(task.since(), clock.instant());
      policy
          .pause(failure, task.attempts(), age)
          .ifPresentOrElse(
              pause -> tryAgain(task, failure, pause),
              () -> giveUp(task, Outcome.LOST, failure, null));
    }
  }

  private Uni<Void> keep(Task task, StoredFile file) {
    return lost.lock(task.citizenId()).chain(() -> fetched.stored(task.id(), file));
  }

  private void tryAgain(Task task, Exception failure, Duration pause) {
    figures.count(Outcome.FAILED);
    LOG.warnf("Media %s is tried again after %s: %s", task.id(), pause, Failures.named(failure));
    try {
      await(() -> queue.again(task, pause));
    } catch (RuntimeException away) {
      // The lease passes, and it is claimed again.
      LOG.warnf("Media %s waits for its lease: %s", task.id(), Failures.named(away));
    }
  }

  private void giveUp(Task task, Outcome outcome, Exception failure, Integer mostMegabytes) {
    figures.count(outcome);
    LOG.warnf("Media %s is given up: %s", task.id(), Failures.named(failure));
    try {
      await(() -> transactions.run(() -> askAgain(task, mostMegabytes)));
      sender.wake();
    } catch (RuntimeException away) {
      LOG.warnf("Media %s waits for its lease: %s", task.id(), Failures.named(away));
    }
  }

  private Uni<Void> askAgain(Task task, Integer mostMegabytes) {
    return lost.lock(task.citizenId())
        .chain(() -> fetched.lost(task.id()))
        .chain(
            news ->
                news
                    ? lost.askAgain(task.citizenId(), task.id().toString(), mostMegabytes)
                    : Uni.createFrom().voidItem());
  }

  /** A reactive session lives on a Vert.x context; this thread only waits for it. */
  private static <T> T await(Supplier<Uni<T>> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(work);
    } catch (RuntimeException e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
