package in.namaste.demo.month;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Move;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import java.time.Duration;
import java.time.Instant;

/** The dates of a technical ticket: shared late or in time, kept or moved. */
final class Dates {

  private static final double HOURS_TO_SHARE = 16;
  private static final double SPREAD = 0.7;
  private static final double MOVED = 0.3;
  private static final double DAY = 24;

  /** No department plans a demo's work for longer, so that a month sees some of it done. */
  private static final int MOST_HOURS = 400;

  private final World world;
  private final Life life;
  private final CategoryPublished category;

  Dates(World world, Life life, CategoryPublished category) {
    this.world = world;
    this.life = life;
    this.category = category;
  }

  boolean areGiven() {
    return category.ticketClass() == TicketClass.TECHNICAL && category.hours() > 0;
  }

  /** How long such work is planned to take. */
  double hoursOfWork() {
    return Math.min(category.hours(), MOST_HOURS);
  }

  void plan(Instant from) {
    life.later(from, world.chance().about(HOURS_TO_SHARE * life.pace(), SPREAD), this::share);
  }

  private void share(Instant now) {
    double share = 0.35 + 0.5 * world.chance().below(100) / 100.0;
    Instant date = dayOf(now.plus(Duration.ofHours((long) (hoursOfWork() * share))));
    date(Move.SHARE_DATE, date, isLate(date) ? OfficersWords.slip(world.chance()) : null, now);
    if (world.chance().happens(MOVED)) {
      life.later(date.minus(Duration.ofHours(30)), Duration.ZERO, this::move);
    }
  }

  private boolean isLate(Instant date) {
    Instant begun = life.ticket().publicState().runStartedAt();
    return date.isAfter(begun.plus(Duration.ofHours(category.hours())));
  }

  private void move(Instant now) {
    Duration more = Duration.ofHours((long) (DAY * (2 + world.chance().below(5))));
    Instant date = dayOf(now.plus(Duration.ofDays(1)).plus(more));
    date(Move.CHANGE_DATE, date, OfficersWords.slip(world.chance()), now);
    if (world.chance().happens(MOVED)) {
      life.later(date.minus(Duration.ofHours(20)), Duration.ZERO, this::move);
    }
  }

  private void date(Move move, Instant date, String reason, Instant now) {
    Actor by = life.officer();
    boolean isNew = !date.equals(life.ticket().publicState().promisedBy());
    if (life.ticket().allows(move, by) && date.isAfter(now) && isNew) {
      life.move(move, by, () -> life.ticket().shareDate(date, reason, by, now));
      for (Life follower : life.followers()) {
        follower.move(
            Move.FOLLOW_DATED, by, () -> follower.ticket().followDate(date, reason, by, now));
      }
    }
  }

  private Instant dayOf(Instant moment) {
    return world.office().closingOf(world.office().from(moment, world.chance()));
  }
}
