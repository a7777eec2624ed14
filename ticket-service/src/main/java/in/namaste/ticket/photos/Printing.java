package in.namaste.ticket.photos;

import in.namaste.media.MediaName;
import in.namaste.media.MediaStore;
import in.namaste.media.Opened;
import in.namaste.ticket.keeping.Nudges;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Compares every picture, a citizen's or an officer's, with all earlier ones, a moment after it
 * came: nobody waits for it, and what could not be compared for want of the store or the database
 * is compared later.
 */
@ApplicationScoped
class Printing {

  private static final Logger LOG = Logger.getLogger(Printing.class);

  /** Pictures of one round; the next round follows when there are more. */
  private static final int ROUND = 50;

  private final PrintTable prints;
  private final MediaStore store;
  private final Vertx vertx;
  private final Clock clock;
  private final Nudges nudges;

  Printing(PrintTable prints, MediaStore store, Vertx vertx, Clock clock, Nudges nudges) {
    this.prints = prints;
    this.store = store;
    this.vertx = vertx;
    this.clock = clock;
    this.nudges = nudges;
  }

  @Scheduled(
      every = "3s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = ApplicationNotRunning.class)
  Uni<Void> round() {
    return prints
        .next(ROUND)
        .chain(this::printAll)
        .onFailure()
        .invoke(failure -> LOG.debugf("Pictures are compared later: %s", failure.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private Uni<Void> printAll(List<Unprinted> pictures) {
    return Multi.createFrom()
        .iterable(pictures)
        .onItem()
        .transformToUniAndConcatenate(this::print)
        .collect()
        .asList()
        .replaceWithVoid();
  }

  private Uni<Boolean> print(Unprinted picture) {
    return vertx
        .executeBlocking(() -> read(picture))
        .chain(print -> prints.keep(picture, print, clock.instant()))
        .invoke(
            repeated -> {
              if (repeated) {
                nudges.changed();
              }
            });
  }

  /** A file that is not in the store has no print; its name alone is compared. */
  private Optional<PhotoPrint> read(Unprinted picture) throws IOException {
    var name = new MediaName(picture.shelf().wireName(), picture.sha256());
    Optional<Opened> file = store.open(name);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try (Opened opened = file.get()) {
      return PhotoPrint.of(opened.content());
    }
  }
}
