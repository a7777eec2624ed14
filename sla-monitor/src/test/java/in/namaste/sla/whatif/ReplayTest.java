package in.namaste.sla.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.TicketClass;
import in.namaste.sla.whatif.ChangedPolicy.Hours;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Times are hours after the registration; now is 200 hours after it. */
class ReplayTest {

  private static final Instant REGISTERED = Instant.parse("2026-11-23T06:30:00Z");
  private static final Instant NOW = hour(200);

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                                           promised solved | minor | broken then, due
          solved in time either way                        | 48 | 20  | 24 | false |
          solved in time then, late by the shorter promise | 48 | 30  | 24 | false | 24
          solved at the very new due time                  | 48 | 24  | 24 | false |
          late either way                                  | 48 | 60  | 24 | true  | 24
          late then, in time by the longer promise         | 48 | 60  | 72 | true  |
          still open and late by the longer promise        | 48 |     | 72 | true  | 72
          still open and in time by a longer promise       | 48 |     | 240 | true |
          nothing changed, kept                            | 48 | 30  |    | false |
          nothing changed, broken                          | 48 | 50  |    | true  | 48
          an urgent category keeps its shorter time        | 12 | 20  | 24 | true  | 12
          an urgent category gets the still shorter time   | 12 | 10  | 8  | false | 8
          an urgent category gets no longer time           | 12 | 20  | 72 | true  | 12
          without a promise nothing is broken              |    |     | 24 | false |
          """)
  void minor(String what, Long promised, Long solved, Integer minor, boolean then, Long due) {
    PastTicket ticket = ticket(TicketClass.MINOR, null, null, promised, solved);
    Verdict verdict = replay(new Hours(minor, 1)).of(ticket);

    assertThat(verdict.brokenThen()).isEqualTo(then);
    assertThat(verdict.brokenAt().orElse(null)).isEqualTo(at(due));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # what                                     share by, shared, date, solved | share | broken then, due
          date shared and kept either way                | 48 | 10 | 100 | 90  | 24 | false |
          date shared in time then, late by the shorter  | 48 | 30 | 100 | 90  | 24 | false | 24
          date shared late then, in time by the longer   | 48 | 60 | 100 | 90  | 72 | true  |
          date never shared, solved meanwhile            | 48 |    |     | 40  | 24 | false | 24
          date never shared, still open                  | 48 |    |     |     | 24 | true  | 24
          date broken: no policy moves it                | 48 | 10 | 100 | 120 | 72 | true  | 100
          date broken and still open                     | 48 | 10 | 100 |     | 24 | true  | 100
          nothing changed                                | 48 | 30 | 100 | 90  |    | false |
          the first records were missed                  |    | 10 | 100 | 90  | 1  | false |
          """)
  void technical(
      String what,
      Long shareBy,
      Long shared,
      Long date,
      Long solved,
      Integer share,
      boolean then,
      Long due) {
    PastTicket ticket = ticket(TicketClass.TECHNICAL, shareBy, shared, date, solved);
    Verdict verdict = replay(new Hours(1, share)).of(ticket);

    assertThat(verdict.brokenThen()).isEqualTo(then);
    assertThat(verdict.brokenAt().orElse(null)).isEqualTo(at(due));
  }

  @Test
  void aDepartmentGoesBeforeTheDistrictForWhatItSays() {
    var policy =
        new ChangedPolicy(new Hours(24, 24), Map.of("PHED", new Hours(72, null), "MCR", hours(6)));
    PastTicket ticket = ticket(TicketClass.MINOR, null, null, 48L, 60L);
    PastTicket technical = ticket(TicketClass.TECHNICAL, 48L, 30L, null, null);

    assertThat(new Replay(policy, NOW).of(ticket).isSpared()).isTrue();
    assertThat(new Replay(policy, NOW).of(technical).brokenAt()).contains(hour(24));
  }

  @Test
  void theTallyAddsUpAndKeepsOnePage() {
    Tally tally = new Tally(replay(new Hours(24, null)), new Tally.Part(Optional.of("PHED"), 2, 3));

    for (long solved = 20; solved < 60; solved += 4) {
      tally.add(ticket(TicketClass.MINOR, null, null, 48L, solved));
    }

    assertThat(tally.total()).isEqualTo(new DepartmentTally(10, 2, 8, 6, 0));
    assertThat(tally.departments()).containsExactly(Map.entry("PHED", tally.total()));
    assertThat(tally.listed()).isEqualTo(6);
    assertThat(tally.page())
        .extracting(newly -> newly.ticket().settledAt())
        .containsExactly(hour(36), hour(40), hour(44));
  }

  private static Hours hours(int minor) {
    return new Hours(minor, null);
  }

  private static Replay replay(Hours everywhere) {
    return new Replay(new ChangedPolicy(everywhere, Map.of()), NOW);
  }

  private static PastTicket ticket(
      TicketClass ticketClass, Long shareBy, Long shared, Long promised, Long settled) {
    return new PastTicket(
        new UUID(0, 42),
        "RTK-2611-004217-7",
        "PHED",
        ticketClass,
        REGISTERED,
        at(shareBy),
        at(shared),
        at(promised),
        at(settled));
  }

  private static Instant at(Long hours) {
    return hours == null ? null : hour(hours);
  }

  private static Instant hour(long hours) {
    return REGISTERED.plus(Duration.ofHours(hours));
  }
}
