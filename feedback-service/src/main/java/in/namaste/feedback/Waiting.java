package in.namaste.feedback;

import java.util.Optional;

/**
 * What the public figures of one question at one counter lack until now. It reaches them in groups
 * only, of {@value Tally#SHOWN_FROM} answers or more, so that the difference of two figures is
 * never one person's answer.
 *
 * @param counts above zero: accepted and not public yet; below zero: set aside and public still.
 *     Answers of one score are alike: of one set aside and one accepted neither has to be waited
 *     for
 */
public record Waiting(Counts counts) {

  public static final Waiting NOTHING = new Waiting(Counts.NONE);

  /** One more accepted answer, 1 to 5. */
  public Waiting with(int score) {
    return new Waiting(counts.plus(score, 1));
  }

  /** One accepted answer fewer, 1 to 5. */
  public Waiting without(int score) {
    return new Waiting(counts.plus(score, -1));
  }

  /** The group that is large enough to become public; empty while it is not. */
  public Optional<Counts> ripe() {
    return Optional.of(counts.above()).filter(group -> group.total() >= Tally.SHOWN_FROM);
  }

  /** Whether enough was set aside to be taken off some week. */
  public boolean isOwed() {
    return counts.below().total() >= Tally.SHOWN_FROM;
  }

  /**
   * The group to be taken off a week, exactly {@value Tally#SHOWN_FROM} answers; empty when the
   * week has not all of them, or when fewer than {@value Tally#SHOWN_FROM} would be left of it.
   *
   * @param published of the week
   */
  public Optional<Counts> owed(Counts published) {
    Counts group = counts.below().common(published).first(Tally.SHOWN_FROM);
    long left = published.total() - group.total();
    return group.total() == Tally.SHOWN_FROM && (left == 0 || left >= Tally.SHOWN_FROM)
        ? Optional.of(group)
        : Optional.empty();
  }

  /** After the group became public. */
  public Waiting published(Counts group) {
    return new Waiting(counts.minus(group));
  }

  /** After the group was taken off the public figures. */
  public Waiting takenOff(Counts group) {
    return new Waiting(counts.plus(group));
  }
}
