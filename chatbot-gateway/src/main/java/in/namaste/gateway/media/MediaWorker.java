package in.namaste.gateway.media;

import in.namaste.gateway.media.FetchQueue.Task;
import in.namaste.gateway.media.MediaStore.StoredFile;
import in.namaste.gateway.sending.Sender;
import in.namaste.messaging.Transactions;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
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
 * Fetches what citizens sent, a few at a time: Meta keeps it for 7 days only. Plain blocking code
 * on threads of its own; the database is asked between, never during a download.
 */
@ApplicationScoped
public class MediaWorker {

  private static final int THREADS = 3;

  private static final long POLL_MILLIS = 1_000;

  private static final Logger LOG = Logger.getLogger(MediaWorker.class);

  private final FetchQueue queue;
  private final MetaMedia media;
  private final MediaStore store;
  private final FetchedEvidence fetched;
  private final EvidenceLost lost;
  private final Transactions transactions;
  private final Sender sender;
  private final MeterRegistry metrics;
  private final int mostAttempts;
  private final Semaphore work = new Semaphore(0);
  private final ExecutorService threads =
      Executors.newFixedThreadPool(
          THREADS, Thread.ofPlatform().name("media-", 0).daemon().factory());
  private volatile boolean troubled;

  MediaWorker(
      FetchQueue queue,
      MetaMedia media,
      MediaStore store,
      FetchedEvidence fetched,
      EvidenceLost lost,
      Transactions transactions,
      Sender sender,
      MeterRegistry metrics,
      @ConfigProperty(name = "gateway.media.attempts") int mostAttempts) {
    this.queue = queue;
    this.media = media;
    this.store = store;
    this.fetched = fetched;
    this.lost = lost;
    this.transactions = transactions;
    this.sender = sender;
    this.metrics = metrics;
    this.mostAttempts = mostAttempts;
  }

  void start(@Observes StartupEvent started) {
    for (int i = 0; i < THREADS; i++) {
      threads.execute(this::run);
    }
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
        if (!fetchNext()) {
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
  private boolean fetchNext() throws InterruptedException {
    Optional<Task> next;
    try {
      next = await(queue::claim);
      troubled = false;
    } catch (RuntimeException away) {
      if (!troubled) {
        troubled = true;
        LOG.warnf("Fetching media waits: %s", away.toString());
      }
      return false;
    }
    if (next.isPresent()) {
      fetch(next.get());
    }
    return next.isPresent();
  }

  private void fetch(Task task) throws InterruptedException {
    try (InputStream content = media.open(task.mediaId())) {
      StoredFile file = store.store(content, task.kind());
      await(
          () ->
              transactions.run(
                  () -> lost.lock(task.citizenId()).chain(() -> fetched.stored(task.id(), file))));
      count("stored");
    } catch (Unfit | Capped.TooLarge unfit) {
      giveUp(task, unfit);
    } catch (IOException | RuntimeException failure) {
      if (task.attempts() >= mostAttempts) {
        giveUp(task, failure);
      } else {
        tryAgain(task, failure);
      }
    }
  }

  private void tryAgain(Task task, Exception failure) {
    count("failed");
    LOG.warnf("Media %s is tried again: %s", task.id(), failure);
    try {
      await(() -> queue.again(task, Duration.ofMillis(500L << task.attempts())));
    } catch (RuntimeException away) {
      // The lease passes, and it is claimed again.
      LOG.warnf("Media %s waits for its lease: %s", task.id(), away.toString());
    }
  }

  private void giveUp(Task task, Exception failure) {
    count("lost");
    LOG.warnf("Media %s is given up: %s", task.id(), failure);
    try {
      await(() -> transactions.run(() -> askAgain(task)));
      sender.wake();
    } catch (RuntimeException away) {
      LOG.warnf("Media %s waits for its lease: %s", task.id(), away.toString());
    }
  }

  private Uni<Void> askAgain(Task task) {
    return lost.lock(task.citizenId())
        .chain(() -> fetched.lost(task.id()))
        .chain(
            news ->
                news
                    ? lost.askAgain(task.citizenId(), task.id().toString())
                    : Uni.createFrom().voidItem());
  }

  private void count(String outcome) {
    metrics.counter("gateway.media", "outcome", outcome).increment();
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
