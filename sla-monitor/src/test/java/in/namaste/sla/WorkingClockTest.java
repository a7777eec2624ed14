package in.namaste.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The working clock as a table; times are the district's. */
class WorkingClockTest {

  /** Monday to Friday, 9 to 1 and 2 to 5: seven hours a day; closed on 26 January. */
  private static final WorkingCalendar CALENDAR = ACalendar.OFFICES;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          zero length                     | 2026-11-23T10:00 | 2026-11-23T10:00 |                                                                       | PT0S
          the end before the beginning    | 2026-11-23T12:00 | 2026-11-23T10:00 |                                                                       | PT0S
          within one morning              | 2026-11-23T09:30 | 2026-11-23T11:00 |                                                                       | PT1H30M
          over the break of a split day   | 2026-11-23T12:00 | 2026-11-23T15:00 |                                                                       | PT2H
          within the break                | 2026-11-23T13:00 | 2026-11-23T14:00 |                                                                       | PT0S
          48 h across two midnights       | 2026-11-23T10:00 | 2026-11-25T10:00 |                                                                       | PT14H
          by night only                   | 2026-11-23T18:00 | 2026-11-24T08:00 |                                                                       | PT0S
          over a weekend                  | 2026-11-27T16:00 | 2026-11-30T10:00 |                                                                       | PT2H
          over the end of a month         | 2026-11-30T16:00 | 2026-12-01T10:00 |                                                                       | PT2H
          over the end of a year          | 2026-12-31T16:00 | 2027-01-01T10:00 |                                                                       | PT2H
          a leap day is a working day     | 2028-02-28T16:00 | 2028-03-01T10:00 |                                                                       | PT9H
          a holiday                       | 2027-01-25T16:00 | 2027-01-27T10:00 |                                                                       | PT2H
          two weeks                       | 2026-11-23T10:00 | 2026-12-07T10:00 |                                                                       | PT70H
          a month with a holiday in it    | 2026-01-12T10:00 | 2026-02-09T10:00 |                                                                       | PT133H
          a year that begins on a weekend | 2026-11-28T10:00 | 2027-11-27T10:00 |                                                                       | PT1813H
          a holiday next to a weekend     | 2026-01-23T16:00 | 2026-01-27T10:00 |                                                                       | PT2H
          paused and resumed              | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-23T10:00/2026-11-23T11:00                                      | PT6H
          paused over the break           | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-23T12:30/2026-11-23T14:30                                      | PT6H
          paused several times            | 2026-11-23T09:00 | 2026-11-24T17:00 | 2026-11-23T10:00/2026-11-23T11:00 2026-11-24T09:00/2026-11-24T13:00    | PT9H
          pauses that touch               | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-23T10:00/2026-11-23T11:00 2026-11-23T11:00/2026-11-23T12:00    | PT5H
          pauses in another order         | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-23T15:00/2026-11-23T16:00 2026-11-23T10:00/2026-11-23T11:00    | PT5H
          paused by night only            | 2026-11-23T16:00 | 2026-11-24T10:00 | 2026-11-23T18:00/2026-11-24T08:00                                      | PT2H
          paused until now                | 2026-11-23T09:00 | 2026-11-24T17:00 | 2026-11-23T10:00/                                                      | PT1H
          paused from the beginning       | 2026-11-23T09:00 | 2026-11-24T17:00 | 2026-11-23T09:00/                                                      | PT0S
          paused before this run          | 2026-11-24T09:00 | 2026-11-24T17:00 | 2026-11-23T10:00/2026-11-23T11:00                                      | PT7H
          paused into this run            | 2026-11-24T09:00 | 2026-11-24T17:00 | 2026-11-23T10:00/2026-11-24T10:00                                      | PT6H
          paused after the end            | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-24T10:00/2026-11-24T11:00                                      | PT7H
          a pause of zero length          | 2026-11-23T09:00 | 2026-11-23T17:00 | 2026-11-23T10:00/2026-11-23T10:00                                      | PT7H
          """)
  void used(String name, String from, String until, String pauses, Duration expected) {
    List<Wait> waits =
        pauses == null
            ? List.of()
            : Arrays.stream(pauses.split(" ")).map(WorkingClockTest::pause).toList();

    assertThat(WorkingClock.used(CALENDAR, at(from), at(until), waits)).isEqualTo(expected);
  }

  private static Wait pause(String text) {
    String[] ends = text.split("/", 2);
    return new Wait(at(ends[0]), ends[1].isEmpty() ? null : at(ends[1]));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(ACalendar.ZONE).toInstant();
  }
}
