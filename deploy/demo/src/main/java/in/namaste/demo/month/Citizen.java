package in.namaste.demo.month;

import in.namaste.ticket.Actor;
import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.Move;
import in.namaste.ticket.Moved;
import in.namaste.ticket.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What the citizen says when a ticket is reported as solved: yes, no, or nothing. */
final class Citizen {

  private static final Actor CALLING = new Actor(Role.CALLING_CELL, "calling", null);

  private static final double SAYS_YES = 0.52;
  private static final double SAYS_NO = 0.1;
  private static final double RATES = 0.55;
  private static final double IS_REACHED = 0.45;
  private static final double YES_ON_THE_PHONE = 0.75;
  private static final double SPREAD = 0.9;
  private static final int MOST_REOPENINGS = 2;

  /** How each rating from 1 to 5 weighs at a department of the usual pace. */
  private static final double[] RATINGS = {0.08, 0.09, 0.18, 0.33, 0.32};

  private final World world;
  private final Chance chance;
  private final Life life;

  Citizen(World world, Life life) {
    this.world = world;
    this.chance = world.chance();
    this.life = life;
  }

  /** Asked at this moment whether it is really solved. */
  void hears(Instant at) {
    double no = Math.min(0.4, SAYS_NO * life.pace());
    if (chance.happens(no) && life.ticket().run() <= MOST_REOPENINGS) {
      world.agenda().at(at.plus(chance.about(6, SPREAD)), this::reopen);
    } else if (chance.happens(SAYS_YES)) {
      world.agenda().at(at.plus(chance.about(5, SPREAD)), this::confirm);
    } else {
      saysNothing(at);
    }
  }

  private void confirm(Instant now) {
    life.move(Move.CONFIRM, Actor.CITIZEN, () -> life.ticket().confirm(now));
    rateAfter(now);
  }

  private void rateAfter(Instant now) {
    if (chance.happens(RATES)) {
      world
          .agenda()
          .at(now.plus(chance.between(Duration.ofMinutes(1), Duration.ofMinutes(30))), this::rate);
    }
  }

  private void rate(Instant now) {
    double worse = Math.max(0.2, 2 - life.pace());
    int rating =
        chance.oneOf(List.of(1, 2, 3, 4, 5), each -> RATINGS[each - 1] * (each > 3 ? worse : 1.0));
    if (life.ticket().isRateable()) {
      life.move(Move.RATE, Actor.CITIZEN, () -> life.ticket().rate(rating, now));
    }
  }

  private void reopen(Instant now) {
    if (life.ticket().isReopenable(now)) {
      world.story().add(life.ticket().reopen(world.people().notSolved(), now), Actor.CITIZEN);
      life.again(now);
    }
  }

  /** One call, planned. */
  private record Call(Instant at, CallOutcome outcome) {}

  /**
   * The calling cell's work, whole or not at all: what is not over by now is left to the clock that
   * watches the silence, so that nobody is called silent twice.
   */
  private void saysNothing(Instant at) {
    Instant silent = at.plus(world.patience());
    List<Call> calls = calls(silent);
    if (calls.isEmpty() || !calls.getLast().at().isBefore(world.agenda().now())) {
      return;
    }
    int run = life.ticket().run();
    world
        .agenda()
        .at(
            silent,
            now -> {
              if (life.ticket().isAwaitingAnswer() && life.ticket().run() == run) {
                world.story().add(life.ticket().markSilent(now), Actor.CLOCK);
              }
            });
    calls.forEach(call -> world.agenda().at(call.at(), now -> ring(call, now)));
  }

  private List<Call> calls(Instant silent) {
    List<Call> calls = new ArrayList<>();
    Instant at = silent;
    for (int i = 0; i < world.calls().most(); i++) {
      Duration rest = i == 0 ? Duration.ofHours(1) : world.calls().between();
      at =
          world
              .office()
              .from(at.plus(rest).plus(chance.between(Duration.ZERO, Duration.ofHours(5))), chance);
      CallOutcome outcome = outcome();
      calls.add(new Call(at, outcome));
      if (outcome != CallOutcome.UNREACHABLE) {
        break;
      }
    }
    return calls;
  }

  private CallOutcome outcome() {
    if (!chance.happens(IS_REACHED)) {
      return CallOutcome.UNREACHABLE;
    }
    return chance.happens(YES_ON_THE_PHONE) ? CallOutcome.CONFIRMED : CallOutcome.NOT_SOLVED;
  }

  private void ring(Call call, Instant now) {
    if (!life.ticket().allows(Move.CALL, CALLING)) {
      return;
    }
    List<Moved> moved = life.ticket().call(call.outcome(), null, world.calls(), CALLING, now);
    moved.forEach(each -> world.story().add(each, CALLING));
    if (call.outcome() == CallOutcome.NOT_SOLVED) {
      life.again(now);
    } else if (call.outcome() == CallOutcome.CONFIRMED) {
      rateAfter(now);
    }
  }
}
