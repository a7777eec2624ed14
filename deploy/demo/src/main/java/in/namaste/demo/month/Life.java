package in.namaste.demo.month;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Level;
import in.namaste.ticket.Move;
import in.namaste.ticket.Moved;
import in.namaste.ticket.Rejection;
import in.namaste.ticket.Role;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * How one ticket fares at the desk: each step is a move of the domain, made when its time has come
 * and only if the domain allows it. All numbers here are invented, so that a month has something of
 * everything.
 */
final class Life {

  private static final double TO_OTHERS = 0.05;
  private static final double REJECTED = 0.03;
  private static final double APPEALED = 0.3;
  private static final double WITHDRAWN = 0.025;
  private static final double ASKED = 0.09;
  private static final double ANSWERED = 0.7;
  private static final double WANTS_TO_BE_CALLED = 0.015;
  private static final double FORGOTTEN = 0.02;

  private static final double HOURS_TO_ASSIGN = 1.5;
  private static final double HOURS_TO_START = 4;
  private static final double SHARE_OF_LIMIT = 0.42;
  private static final double SPREAD = 0.75;

  private static final List<Rejection> REASONS =
      List.of(Rejection.FAMILY_DISPUTE, Rejection.COURT, Rejection.SUGGESTION, Rejection.RTI);

  private final World world;
  private final Chance chance;
  private final Ticket ticket;
  private final int hours;
  private final Dates dates;
  private final Citizen citizen;
  private final List<Life> followers = new ArrayList<>();

  Life(World world, Ticket ticket, CategoryPublished category) {
    this.world = world;
    this.chance = world.chance();
    this.ticket = ticket;
    this.hours = category.hours();
    this.dates = new Dates(world, this, category);
    this.citizen = new Citizen(world, this);
  }

  Ticket ticket() {
    return ticket;
  }

  List<Life> followers() {
    return followers;
  }

  Actor officer() {
    String department = ticket.departmentCode();
    return new Actor(Role.OFFICER, department.toLowerCase(Locale.ROOT), department);
  }

  Actor head() {
    String department = ticket.departmentCode();
    return new Actor(Role.HEAD, department.toLowerCase(Locale.ROOT) + ".head", department);
  }

  double pace() {
    return world.pace(ticket.departmentCode());
  }

  /** Makes a move if the ticket can make it now. */
  void move(Move move, Actor by, Supplier<Moved> make) {
    if (ticket.allows(move, by)) {
      world.story().add(make.get(), by);
    }
  }

  /** Plans what an officer does so long after a moment, in office hours. */
  void later(Instant from, Duration after, Consumer<Instant> step) {
    world.agenda().at(world.office().from(from.plus(after), chance), step);
  }

  void begin(Instant at) {
    world.story().add(ticket.register(), Actor.CITIZEN);
    if (chance.happens(FORGOTTEN)) {
      return;
    }
    later(at, chance.about(HOURS_TO_ASSIGN * pace(), SPREAD), this::assign);
    if (chance.happens(WITHDRAWN)) {
      world
          .agenda()
          .at(at.plus(chance.between(Duration.ofHours(1), Duration.ofHours(40))), this::withdraw);
    }
    if (chance.happens(WANTS_TO_BE_CALLED)) {
      world
          .agenda()
          .at(
              at.plus(chance.between(Duration.ofHours(4), Duration.ofHours(60))),
              now -> {
                if (ticket.state().isOpen()) {
                  world.story().add(ticket.requestContact(now), Actor.CITIZEN);
                }
              });
    }
  }

  private void withdraw(Instant now) {
    if (followers.isEmpty()) {
      move(Move.WITHDRAW, Actor.CITIZEN, () -> ticket.withdraw(now));
    }
  }

  private void assign(Instant now) {
    if (chance.happens(TO_OTHERS) && followers.isEmpty()) {
      handOver(now);
      return;
    }
    if (chance.happens(REJECTED) && followers.isEmpty()) {
      reject(now);
      return;
    }
    String post = world.town().firstPost(ticket.departmentCode());
    move(Move.ASSIGN, officer(), () -> ticket.assign(post, officer(), now));
    work(now);
  }

  private void handOver(Instant now) {
    String to = ticket.departmentCode().equals("PHED") ? "MCR" : "PHED";
    if (world.town().hasDepartment(to)) {
      Actor by = officer();
      move(Move.TRANSFER, by, () -> ticket.transfer(to, OfficersWords.handedOver(), by, now));
      later(now, chance.about(HOURS_TO_ASSIGN, SPREAD), this::assign);
    }
  }

  private void reject(Instant now) {
    Actor by = officer();
    move(
        Move.REJECT,
        by,
        () -> ticket.reject(chance.oneOf(REASONS), OfficersWords.rejected(), by, now));
    if (chance.happens(APPEALED)) {
      Duration after = chance.between(Duration.ofHours(6), Duration.ofDays(4));
      world.agenda().at(now.plus(after), this::appeal);
    }
  }

  private void appeal(Instant now) {
    if (ticket.isAppealable(now)) {
      String above =
          ticket.levelAbove() == Level.HEAD
              ? world.town().secondPost(ticket.departmentCode())
              : null;
      world.story().add(ticket.appeal(world.people().notSolved(), above, now), Actor.CITIZEN);
      later(now, chance.about(20, SPREAD), again -> start(again, head()));
    }
  }

  /** What follows once somebody has it. */
  void work(Instant now) {
    if (dates.areGiven()) {
      dates.plan(now);
    }
    later(now, chance.about(HOURS_TO_START * pace(), SPREAD), begun -> start(begun, officer()));
  }

  private void start(Instant now, Actor by) {
    move(Move.START, by, () -> ticket.start(by, now));
    if (chance.happens(ASKED)) {
      later(now, chance.about(2, SPREAD), this::ask);
    }
    later(now, timeToSolve(), done -> resolve(done, by));
  }

  private Duration timeToSolve() {
    double limit = dates.areGiven() ? dates.hoursOfWork() : Math.max(hours, 12);
    return chance.about(limit * SHARE_OF_LIMIT * pace(), SPREAD);
  }

  private void ask(Instant now) {
    Actor by = officer();
    move(Move.ASK, by, () -> ticket.ask(OfficersWords.question(chance), by, now));
    if (chance.happens(ANSWERED)) {
      world
          .agenda()
          .at(
              now.plus(chance.about(7, SPREAD)),
              then ->
                  move(
                      Move.ANSWER,
                      Actor.CITIZEN,
                      () -> ticket.answer(world.people().answer(), then)));
    }
  }

  private void resolve(Instant now, Actor by) {
    if (ticket.isAwaitingInformation()) {
      later(now, Duration.ofHours(20), again -> resolve(again, by));
      return;
    }
    if (!ticket.allows(Move.RESOLVE, by)) {
      return;
    }
    String report = OfficersWords.report(chance);
    move(Move.RESOLVE, by, () -> ticket.resolve(report, List.of(), world.patience(), by, now));
    citizen.hears(now);
    for (Life follower : followers) {
      follower.move(
          Move.FOLLOW_RESOLVED,
          by,
          () -> follower.ticket.followResolution(report, List.of(), world.patience(), by, now));
      follower.citizen.hears(now);
    }
  }

  /** Comes back after a "no". */
  void again(Instant now) {
    followers.clear();
    later(now, chance.about(3, SPREAD), begun -> start(begun, officer()));
    if (dates.areGiven()) {
      dates.plan(now);
    }
  }

  /** From now on handled together with another one, if that still is open. */
  void follow(Life master, Instant now) {
    Actor by = officer();
    if (ticket.allows(Move.MERGE, by) && master.leads(ticket) && followers.isEmpty()) {
      world.story().add(ticket.merge(master.ticket, by, now), by);
      world.story().add(master.ticket.lead(ticket, by, now), by);
      master.followers.add(this);
    }
  }

  private boolean leads(Ticket other) {
    return ticket.state().isOpen()
        && ticket.departmentCode().equals(other.departmentCode())
        && !ticket.id().equals(other.id());
  }
}
