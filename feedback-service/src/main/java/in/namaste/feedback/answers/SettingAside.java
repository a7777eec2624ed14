package in.namaste.feedback.answers;

import in.namaste.feedback.answers.SetAsideStore.Changed;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Sets answers aside that were counted before more was known, in the caller's transaction, which
 * has locked the offices.
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

  /** Hours have become bursts: nobody can say which of their answers are honest. */
  Uni<Void> bursts(Set<OfficeHour> hours, Map<String, String> departments) {
    return hours.isEmpty()
        ? Uni.createFrom().voidItem()
        : store.bursts(hours).chain(changed -> uncount(changed, departments));
  }

  /**
   * A source has become a flood: its earlier answers are set aside too. An hour that was a burst
   * only by them is none without them, so that a flood takes no honest answer with it.
   */
  Uni<Void> flood(String office, List<UUID> earlier, Map<String, String> departments) {
    return store
        .flood(office, earlier)
        .chain(changed -> uncount(changed, departments).replaceWith(changed))
        .chain(changed -> rejudge(changed, departments))
        .chain(() -> floods.expect(earlier));
  }

  private Uni<Void> rejudge(List<Changed> changed, Map<String, String> departments) {
    return Multi.createFrom()
        .iterable(changed.stream().map(each -> each.answer().officeHour()).distinct().toList())
        .onItem()
        .transformToUniAndConcatenate(hour -> rejudge(hour, departments))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> rejudge(OfficeHour hour, Map<String, String> departments) {
    return store
        .noBurst(hour)
        .chain(
            changed ->
                counting.countAll(changed.stream().map(Changed::answer).toList(), departments));
  }

  private Uni<Void> uncount(List<Changed> changed, Map<String, String> departments) {
    return counting.uncountAll(
        changed.stream().filter(Changed::wasCounted).map(Changed::answer).toList(), departments);
  }
}
