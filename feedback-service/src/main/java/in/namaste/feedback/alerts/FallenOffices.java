package in.namaste.feedback.alerts;

import in.namaste.feedback.Week;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;

/** Offices that fell of late, for pages. */
@ApplicationScoped
public class FallenOffices {

  /** How far back they are shown: as many weeks as an office is compared with. */
  private static final int SHOWN_WEEKS = Fall.PAST_WEEKS;

  private final AlertStore store;
  private final Clock clock;

  FallenOffices(AlertStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** All, the newest week first and in it the deepest fall. */
  public Uni<List<FallenOffice>> all() {
    return of("");
  }

  /** Those of one office, the newest week first. */
  public Uni<List<FallenOffice>> of(String office) {
    return Panache.withSession(
        () -> store.since(Week.of(clock.instant()).plus(-SHOWN_WEEKS), office));
  }
}
