package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Superuser;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@RunningService
class FallingOfficesTest {

  private static final Duration SOON = Duration.ofSeconds(10);

  @Inject FallingOffices falling;

  @Test
  void theNewestTenAnswersArePutBesideAllBeforeThemWorstFirst() throws SQLException {
    office("FALLS-A-LITTLE", "FALLING");
    published("FALLS-A-LITTLE", 1, "{0,0,5,5,10}");
    published("FALLS-A-LITTLE", 2, "{0,5,10,5,10}");
    office("FALLS", "FALLING");
    published("FALLS", 1, "{0,0,0,10,10}");
    published("FALLS", 2, "{5,0,0,10,10}");
    published("FALLS", 3, "{10,0,0,10,10}");
    office("STAYS", "FALLING");
    published("STAYS", 1, "{1,1,4,6,8}");
    published("STAYS", 2, "{2,2,6,9,11}");
    office("WAS-NOT-KNOWN", "FALLING");
    published("WAS-NOT-KNOWN", 1, "{0,0,0,0,5}");
    published("WAS-NOT-KNOWN", 2, "{10,0,0,0,5}");
    office("FALLS-TOO", "FALLING-TOO");
    published("FALLS-TOO", 1, "{0,0,0,0,20}");
    published("FALLS-TOO", 2, "{10,0,0,0,20}");

    var fell = falling.of(Optional.of("FALLING")).await().atMost(SOON);
    assertThat(fell)
        .extracting(one -> one.office().code())
        .containsExactly("FALLS", "FALLS-A-LITTLE");
    assertThat(fell.getFirst().recentAnswers()).isEqualTo(10);
    assertThat(fell.getFirst().recent()).isEqualTo(1);
    assertThat(fell.getFirst().before()).isEqualTo(4.5);
    assertThat(falling.of(Optional.empty()).await().atMost(SOON))
        .extracting(one -> one.office().code())
        .containsSubsequence("FALLS-TOO", "FALLS", "FALLS-A-LITTLE");
  }

  private static void office(String code, String department) throws SQLException {
    Superuser.execute(
        "insert into office (code, version, active, name_hi, name_en, department_code) values ('%s', 1, true, 'कार्यालय', 'Office', '%s')"
            .formatted(code, department));
  }

  private static void published(String office, int version, String overall) throws SQLException {
    Superuser.execute(
        "insert into office_published (office_code, version, overall) values ('%s', %d, '%s')"
            .formatted(office, version, overall));
  }
}
