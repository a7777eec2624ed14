package in.namaste.feedback.answers;

import in.namaste.feedback.answers.SetAsideStore.Changed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Sets answers aside that were counted before more was known, in the caller's transaction, which
 * has locked the office.
 */
@ApplicationScoped
class SettingAside {

  private final SetAsideStore store;
  private final Floods floods;
  private final Counting counting;

  SettingAside(SetAsideStore store, Floods floods, Counting counting) {
    this.store = store;
    this.floods = floods;
    this.counting = counting;
  }

  /** An hour has become a burst: nobody can say which of its answers are honest. */
  Uni<Void> burst(String office, Instant hour, String department) {
    return store.burst(office, hour).chain(changed -> uncount(changed, department));
  }

  /**
   * A source has become a flood: its earlier answers are set aside too. An hour that was a burst
   * only by them is none without them, so that a flood takes no honest answer with it.
   */
  Uni<Void> flood(String office, List<UUID> earlier, String department) {
    return store
        .flood(office, earlier)
        .chain(changed -> uncount(changed, department).replaceWith(changed))
        .chain(changed -> rejudge(office, changed, department))
        .chain(() -> floods.expect(earlier));
  }

  private Uni<Void> rejudge(String office, List<Changed> changed, String department) {
    return Multi.createFrom()
        .iterable(changed.stream().map(each -> each.answer().hour()).distinct().toList())
        .onItem()
        .transformToUniAndConcatenate(hour -> rejudge(office, hour, department))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> rejudge(String office, Instant hour, String department) {
    return store
        .noBurst(office, hour)
        .chain(
            changed ->
                counting.countAll(changed.stream().map(Changed::answer).toList(), department));
  }

  private Uni<Void> uncount(List<Changed> changed, String department) {
    return counting.uncountAll(
        changed.stream().filter(Changed::wasCounted).map(Changed::answer).toList(), department);
  }
}
