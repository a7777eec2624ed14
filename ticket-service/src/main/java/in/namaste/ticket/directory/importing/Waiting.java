package in.namaste.ticket.directory.importing;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.editing.Draft;
import in.namaste.ticket.directory.tables.Problem;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A rehearsal that has been shown, and whether the same thing can still be done.
 *
 * @param tooOld whether more than {@link #PATIENCE} has passed since
 * @param obstacles what has changed in the directory since, so that it cannot be done as shown
 */
public record Waiting(Rehearsal rehearsal, boolean tooOld, List<Obstacle> obstacles) {

  /** How long a rehearsal can be confirmed: as long as a person remembers what was shown. */
  static final Duration PATIENCE = Duration.ofHours(1);

  /**
   * What is in the way of one entry's change.
   *
   * @param key such as {@code place:V-061670}
   */
  public record Obstacle(String key, Problem problem) {

    /** Whether somebody else changed just this entry. */
    public boolean changed() {
      return problem.why() == Problem.Why.CHANGED_MEANWHILE;
    }
  }

  static Waiting of(Rehearsal rehearsal, Instant madeAt, Directory directory, Instant now) {
    return new Waiting(
        rehearsal,
        now.isAfter(madeAt.plus(PATIENCE)),
        Draft.of(directory, rehearsal.wishes(), now).refused().entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .flatMap(Waiting::obstacles)
            .toList());
  }

  private static Stream<Obstacle> obstacles(Map.Entry<String, List<Problem>> refused) {
    return refused.getValue().stream().map(problem -> new Obstacle(refused.getKey(), problem));
  }

  public boolean confirmable() {
    return !tooOld && obstacles.isEmpty();
  }
}
