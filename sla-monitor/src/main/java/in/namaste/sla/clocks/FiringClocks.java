package in.namaste.sla.clocks;

import in.namaste.messaging.Outbox;
import in.namaste.sla.ClockBook;
import in.namaste.sla.ClockStatus;
import in.namaste.sla.SlaClock;
import in.namaste.sla.SlaEvent;
import in.namaste.sla.SlaEvent.TicketEscalated;
import in.namaste.sla.Telling;
import in.namaste.sla.clocks.DueClockTable.Armed;
import in.namaste.sla.clocks.DueClockTable.Settled;
import in.namaste.sla.escalating.Escalating;
import in.namaste.sla.escalating.Late;
import in.namaste.sla.escalating.Told;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets clocks whose time has come tell what they have to say. Everything here happens inside the
 * caller's transaction, under the locks of the tickets' rows; that a clock has at most one event of
 * its own, and that a step is armed by the one before it, is what makes it tell once.
 */
@ApplicationScoped
public class FiringClocks {

  private final ClockBook book;
  private final Escalating escalating;
  private final DueClockTable table;
  private final Outbox outbox;
  private final Said said;
  private final Clock time;

  FiringClocks(
      ClockBook book,
      Escalating escalating,
      DueClockTable table,
      Outbox outbox,
      Said said,
      Clock time) {
    this.book = book;
    this.escalating = escalating;
    this.table = table;
    this.outbox = outbox;
    this.said = said;
    this.time = time;
  }

  /**
   * Fires them in the order of the list, with a handful of statements however many they are. A
   * ticket has at most one clock that escalates among them.
   */
  public Uni<Void> fire(List<DueClock> due) {
    if (due.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return escalating.next(late(due)).map(next -> new Round(due, next)).chain(this::keep);
  }

  private Uni<Void> keep(Round round) {
    return outbox
        .appendAll(SlaEvent.TOPIC, event -> event.ticketId().toString(), round.events)
        .chain(() -> escalating.keep(round.told))
        // Before the next step's clock is inserted: a ticket has one running step.
        .chain(() -> table.settle(round.settled))
        .chain(() -> table.arm(round.armed))
        .invoke(() -> said.count(round.events));
  }

  private static List<Late> late(List<DueClock> due) {
    return due.stream()
        .filter(one -> one.clock().escalates())
        .map(one -> new Late(one.ticketId(), one.clock().run(), one.ticket().departmentCode()))
        .toList();
  }

  /** What the clocks of one transaction say, and what follows from it. */
  private final class Round {

    private final Instant now = time.instant();
    private final List<SlaEvent> events = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Settled> settled = new ArrayList<>();
    private final List<Armed> armed = new ArrayList<>();

    Round(List<DueClock> due, Map<UUID, Telling> next) {
      for (DueClock one : due) {
        if (one.clock().escalates()) {
          escalate(one, Optional.ofNullable(next.get(one.ticketId())));
        } else {
          fired(one, SlaEvent.due(one.clock(), one.ticket(), now));
        }
      }
    }

    private void escalate(DueClock one, Optional<Telling> telling) {
      SlaClock clock = one.clock();
      if (clock.guardsPromise()) {
        fired(one, SlaEvent.breached(clock, telling, one.ticket(), now));
      }
      if (telling.isPresent()) {
        TicketEscalated event = SlaEvent.escalated(clock, telling.get(), one.ticket(), now);
        if (clock.isLaterStep()) {
          fired(one, event);
        } else {
          events.add(event);
        }
        told.add(new Told(one.id(), event));
      }
      boolean passed = clock.isLaterStep() && telling.isEmpty();
      if (passed) {
        settled.add(new Settled(one.id(), ClockStatus.PASSED, null));
      }
      book.afterFiring(
              clock.become(passed ? ClockStatus.PASSED : ClockStatus.FIRED), one.underPolicy())
          .ifPresent(step -> armed.add(Armed.of(one.ticketId(), step)));
    }

    private void fired(DueClock one, SlaEvent event) {
      settled.add(new Settled(one.id(), ClockStatus.FIRED, event.eventId()));
      events.add(event);
    }
  }
}
