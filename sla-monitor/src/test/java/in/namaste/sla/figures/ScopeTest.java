package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.TicketClass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  @Test
  void anAddressIsReadWhole() {
    Scope scope =
        of(
            "department=PHED&place=B-MEHAM&class=technical&category=PHED.NOWATER"
                + "&from=2026-11-01&to=2026-11-07");

    assertThat(scope.department()).contains("PHED");
    assertThat(scope.place()).contains("B-MEHAM");
    assertThat(scope.ticketClass()).contains(TicketClass.TECHNICAL);
    assertThat(scope.category()).contains("PHED.NOWATER");
    assertThat(scope.period().begins()).contains(Instant.parse("2026-10-31T18:30:00Z"));
    assertThat(scope.period().ends()).contains(Instant.parse("2026-11-07T18:30:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "department=PHED",
        "department=PHED&place=B-MEHAM&class=minor&category=PHED.NOWATER&period=30d",
        "period=today",
        "period=7d",
        "period=90d",
        "from=2026-11-01",
        "to=2026-11-07",
        "class=technical&from=2026-11-01&to=2026-11-01"
      })
  void whatIsWrittenIsReadAsTheSame(String query) {
    Scope scope = of(query);

    assertThat(scope.toQuery()).isEqualTo(query);
    assertThat(of(scope.toQuery())).isEqualTo(scope);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "department=phed",
        "department=",
        "department=PHED'--",
        "place=<b>",
        "class=MINOR",
        "class=huge",
        "category=%20",
        "period=yesterday",
        "period=given",
        "period=all",
        "from=2026-02-30",
        "from=01-11-2026",
        "from=2026-11-07&to=2026-11-01",
        "from=0001-01-01",
        "to=9999-12-31",
        "unknown=1"
      })
  void whatCannotBeMeantLeavesNothingOut(String query) {
    assertThat(of(query)).isEqualTo(Scope.EVERYTHING);
    assertThat(of(query).toQuery()).isEmpty();
  }

  @Test
  void aNamedPeriodEndsTodayAndHoldsThatManyDays() {
    Period week = of("period=7d").period();

    assertThat(week.from()).contains(LocalDate.of(2026, 11, 21));
    assertThat(week.to()).contains(TODAY);
    assertThat(of("period=today").period().from()).contains(TODAY);
  }

  private static Scope of(String query) {
    Map<String, String> values =
        Arrays.stream(query.split("&"))
            .map(pair -> pair.split("=", 2))
            .filter(pair -> pair.length == 2)
            .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    return Scope.of(values::get, TODAY);
  }
}
