package in.namaste.sla;

import static in.namaste.sla.ATicket.hour;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The promise clock as a table, and what does not set it back. Times are the district's. */
class PromiseClockTableTest {

  private final KeptClocks kept = new KeptClocks();

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                     promised            due               50 %               75 %               90 %
          48 h across two midnights | 2026-11-23T12:00 | 2026-11-25T12:00 | 2026-11-24T12:00 2026-11-25T00:00 2026-11-25T07:12
          across the end of a month | 2026-11-29T18:00 | 2026-12-01T18:00 | 2026-11-30T18:00 2026-12-01T06:00 2026-12-01T13:12
          across the end of a year  | 2026-12-31T00:00 | 2027-01-02T00:00 | 2027-01-01T00:00 2027-01-01T12:00 2027-01-01T19:12
          over a leap day           | 2028-02-28T12:00 | 2028-03-01T12:00 | 2028-02-29T12:00 2028-03-01T00:00 2028-03-01T07:12
          no leap day               | 2027-02-27T12:00 | 2027-03-01T12:00 | 2027-02-28T12:00 2027-03-01T00:00 2027-03-01T07:12
          over a weekend: no pause  | 2026-11-27T17:00 | 2026-11-29T17:00 | 2026-11-28T17:00 2026-11-29T05:00 2026-11-29T12:12
          over a holiday: no pause  | 2027-01-25T12:00 | 2027-01-27T12:00 | 2027-01-26T12:00 2027-01-27T00:00 2027-01-27T07:12
          twelve hours by night     | 2026-11-23T20:00 | 2026-11-24T08:00 | 2026-11-24T02:00 2026-11-24T05:00 2026-11-24T06:48
          zero length: no reminder  | 2026-11-23T12:00 | 2026-11-23T12:00 |
          due in the past           | 2026-11-23T12:00 | 2026-11-22T12:00 |
          """)
  void due(String what, String promised, String due, String reminders) {
    kept.read(ticket(at(promised), at(due)), at(promised), KeptClocks.FIRST);

    assertThat(kept.in(ClockStatus.ARMED))
        .filteredOn(clock -> clock.percent() < SlaClock.DEADLINE)
        .extracting(SlaClock::dueAt)
        .isEqualTo(
            reminders == null
                ? List.of()
                : Arrays.stream(reminders.split(" ")).map(PromiseClockTableTest::at).toList());
    assertThat(kept.in(ClockStatus.ARMED))
        .filteredOn(SlaClock::guardsPromise)
        .extracting(SlaClock::dueAt)
        .containsExactly(at(due));
  }

  /** A known platform sets its clock back whenever anybody edits anything. */
  @ParameterizedTest
  @EnumSource(
      value = TicketState.class,
      names = {"REGISTERED", "ASSIGNED", "IN_PROGRESS", "AWAITING_CITIZEN"})
  void whoeverMovesATicketDoesNotSetItsClockBack(TicketState next) {
    ATicket ticket = ATicket.minor();
    kept.read(ticket, 0);
    List<SlaClock> before = List.copyOf(kept.clocks);

    for (long atHour = 1; atHour < 24; atHour++) {
      assertThat(kept.read(ticket.in(next), atHour)).isEmpty();
    }

    assertThat(kept.clocks).isEqualTo(before);
  }

  @Test
  void anotherCategoryWithOtherRulesLeavesWhatHasBegun() {
    PolicyVersion strictLeaks =
        new PolicyVersion(
            Instant.EPOCH,
            KeptClocks.FIRST.usual(),
            Map.of(),
            Map.of("PHED.LEAK", new PolicyChange(List.of(10), null, null, null, null)));
    Instant start = at("2026-11-23T12:00");
    Instant due = at("2026-11-25T12:00");
    kept.read(ticket(start, due), start, strictLeaks);

    assertThat(kept.read(ticket("PHED.LEAK", 2, start, due), start.plusSeconds(60), strictLeaks))
        .isEmpty();
  }

  @Test
  void aDateChangedThriceLeavesTheLastOne() {
    ATicket ticket = ATicket.technical();
    kept.read(ticket, 0);
    kept.read(ticket.dateShared(10, 210), 10);
    kept.read(ticket.dateShared(20, 300), 20);
    kept.read(ticket.dateShared(30, 120), 30);

    kept.read(ticket.dateShared(40, 400), 40);

    assertThat(kept.in(ClockStatus.ARMED))
        .extracting(SlaClock::percent, SlaClock::dueAt)
        .containsExactlyInAnyOrder(
            tuple(50, hour(220)),
            tuple(75, hour(310)),
            tuple(90, hour(364)),
            tuple(100, hour(400)));
    assertThat(kept.in(ClockStatus.FIRED)).isEmpty();
  }

  private static Ticket ticket(Instant start, Instant due) {
    return ticket("PHED.NOWATER", 1, start, due);
  }

  private static Ticket ticket(String category, long version, Instant start, Instant due) {
    return new Ticket(
        version,
        "RTK-2611-004217-7",
        TicketState.REGISTERED,
        TicketClass.MINOR,
        "PHED",
        category,
        "V-061572",
        Promise.RESOLVE,
        due,
        List.of(),
        0,
        0,
        1,
        null,
        start,
        start,
        null,
        null,
        null,
        null,
        Area.RURAL,
        null,
        null,
        null,
        List.of());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ACalendar.ZONE).toInstant();
  }
}
