package in.namaste.sla.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.sla.Policies;
import in.namaste.sla.Policy;
import in.namaste.sla.TicketClass;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyFileTest {

  private static final Path PACK =
      Path.of(System.getProperty("project.root"), "deploy/district/rohtak/policy.yaml");
  private static final Instant LATE_2026 = Instant.parse("2026-11-23T06:30:00Z");

  @TempDir Path folder;

  @Test
  void readsTheRulesOfTheRohtakPack() {
    Policy policy = PolicyFile.read(PACK).inForceAt(LATE_2026).of(TicketClass.MINOR, "PHED.LEAK");

    assertThat(policy.version()).isEqualTo(1);
    assertThat(policy.remindAtPercent()).containsExactly(50, 75, 90);
    assertThat(policy.confirmationTime()).isEqualTo(Duration.ofDays(3));
    assertThat(policy.ladderStep()).isEqualTo(Duration.ofDays(1));
    assertThat(policy.answerTime()).isEqualTo(Duration.ofDays(7));
    assertThat(policy.calendar().hours()).hasSize(2);
    assertThat(policy.calendar().isWorkingDay(LocalDate.parse("2027-01-25"))).isTrue();
    assertThat(policy.calendar().isWorkingDay(LocalDate.parse("2027-01-26"))).isFalse();
  }

  @Test
  void aCategoryGoesBeforeItsClassAndTheClassBeforeTheVersion() throws IOException {
    Policies policies =
        read(
            "classes: {}",
            "classes: {minor: {hoursPerStep: 12, answerDays: 3}}",
            "categories: {}",
            "categories: {PHED.LEAK: {hoursPerStep: 6, remindAtPercent: [80]}}");

    Policy leak = policies.inForceAt(LATE_2026).of(TicketClass.MINOR, "PHED.LEAK");
    Policy sewer = policies.inForceAt(LATE_2026).of(TicketClass.MINOR, "PHED.SEWER");
    Policy road = policies.inForceAt(LATE_2026).of(TicketClass.TECHNICAL, "PWD.ROAD");

    assertThat(leak.ladderStep()).isEqualTo(Duration.ofHours(6));
    assertThat(leak.answerTime()).isEqualTo(Duration.ofDays(3));
    assertThat(leak.remindAtPercent()).isEqualTo(List.of(80));
    assertThat(sewer.ladderStep()).isEqualTo(Duration.ofHours(12));
    assertThat(road.ladderStep()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void aVersionHoldsFromTheFirstMomentOfItsDayInTheDistrict() throws IOException {
    Policies policies = read("validFrom: 2025-11-15", "validFrom: 2026-02-28");
    Policies two = withSecondVersion("2026-03-01");

    assertThat(policies.inForceAt(Instant.EPOCH).version()).isEqualTo(1);
    assertThat(two.inForceAt(Instant.parse("2026-02-28T18:29:59.999Z")).version()).isEqualTo(1);
    assertThat(two.inForceAt(Instant.parse("2026-02-28T18:30:00Z")).version()).isEqualTo(2);
  }

  @Test
  void saysInOneSentenceWhichFileIsMissing() {
    Path missing = folder.resolve("policy.yaml");

    assertThatThrownBy(() -> PolicyFile.read(missing))
        .hasMessageContaining(missing.toString())
        .hasMessageContaining("DISTRICT_DIR");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [50, 75, 90]           | [50, 120]              | clocks.versions[0].remindAtPercent[1]: expected percent of the promise's time: a whole number from 1 to 99, found 120
          hoursPerStep: 24       | hoursPerStep: soon     | clocks.versions[0].hoursPerStep: expected hours: a whole number from 1 to 720, found "soon"
          hoursPerStep: 24       | hoursPerStep: 0        | clocks.versions[0].hoursPerStep: expected hours: a whole number from 1 to 720, found 0
          hoursPerStep: 24       | hourPerStep: 24        | clocks.versions[0].hourPerStep: expected one of [
          answerDays: 7          |                        | clocks.versions[0].answerDays: expected a value: a version says everything, found nothing
          confirmationHours: 72  | confirmationHours: 24  | clocks.versions[0].confirmationHours: expected at least the 72 of confirmation.hours
          validFrom: 2025-11-15  | validFrom: 15.11.2025  | clocks.versions[0].validFrom: expected a date such as 2026-01-31, found "15.11.2025"
          validFrom: 2025-11-15  | validFrom: 2025-02-29  | clocks.versions[0].validFrom: expected a date such as 2026-01-31, found "2025-02-29"
          version: 1             | version: 0             | clocks.versions[0].version: expected a number: a whole number from 1 to
          calendar: offices      | calendar: schools      | clocks.versions[0].calendar: expected one of [offices], found "schools"
          classes: {}            | classes: {major: {}}   | clocks.versions[0].classes.major: expected one of [minor, technical], found {}
          "09:00-13:00"          | "13:00-09:00"          | clocks.calendars.offices.hours[0]: expected hours such as 09:00-13:00
          "14:00-17:00"          | "12:00-17:00"          | clocks.calendars.offices.hours: expected hours such as 09:00-13:00, apart and in order
          FRIDAY                 | FRYDAY                 | clocks.calendars.offices.workingDays[4]: expected days of the week such as MONDAY, found "FRYDAY"
          on: "10-02"            | on: "13-02"            | clocks.calendars.offices.holidays[2].on: expected a day of each year such as 01-26
          timeZone: Asia/Kolkata | timeZone: Rohtak       | district.timeZone: expected a time zone such as Asia/Kolkata, found "Rohtak"
          clocks:                | clock:                 | clocks: expected the rules of the clocks, found nothing
          """)
  void saysWhichKeyIsWrongAndWhatWasExpected(String right, String wrong, String message) {
    assertThatThrownBy(() -> read(right, wrong == null ? "" : wrong))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(folder.resolve("policy.yaml").toString())
        .hasMessageContaining(message);
  }

  @Test
  void versionsFollowEachOther() {
    assertThatThrownBy(() -> withSecondVersion("2025-11-15"))
        .hasMessageContaining(
            "clocks.versions: expected version and validFrom to rise from each to the next");
  }

  private Policies withSecondVersion(String validFrom) throws IOException {
    String pack = Files.readString(PACK);
    String first =
        pack.substring(pack.indexOf("    - version: 1"), pack.indexOf("\nconfirmation:"));
    String second = first.replace("version: 1", "version: 2").replace("2025-11-15", validFrom);
    return write(pack.replace(first, first + "\n" + second));
  }

  /** The pack's rules with texts replaced, each by the one after it. */
  private Policies read(String... changes) throws IOException {
    String pack = Files.readString(PACK);
    for (int change = 0; change < changes.length; change += 2) {
      assertThat(pack).contains(changes[change]);
      pack = pack.replace(changes[change], changes[change + 1]);
    }
    return write(pack);
  }

  private Policies write(String rules) throws IOException {
    Path file = folder.resolve("policy.yaml");
    Files.writeString(file, rules);
    return PolicyFile.read(file);
  }
}
