package in.namaste.sla.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.figures.FallingOffices.Falling;
import in.namaste.sla.support.RunningService;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@RunningService
class FallingOfficesTest {

  private static final Duration SOON = Duration.ofSeconds(20);

  @Inject FallingOffices falling;
  @Inject OfficeRatings ratings;

  @Test
  void theNewestTenAnswersArePutBesideAllBeforeThemWorstFirst() {
    office("FALLS-A-LITTLE", "FALLING", "[0,0,5,5,10]", "[0,5,10,5,10]");
    office("FALLS", "FALLING", "[0,0,0,10,10]", "[5,0,0,10,10]", "[10,0,0,10,10]");
    office("STAYS", "FALLING", "[1,1,4,6,8]", "[2,2,6,9,11]");
    office("WAS-NOT-KNOWN", "FALLING", "[0,0,0,0,5]", "[10,0,0,0,5]");
    office("FALLS-TOO", "FALLING-TOO", "[0,0,0,0,20]", "[10,0,0,0,20]");
    awaitAnswers("FALLING", 30L, 30L, 30L, 15L);
    awaitAnswers("FALLING-TOO", 30L);

    List<Falling> fell = fallen(Optional.of("FALLING"));
    assertThat(fell)
        .extracting(one -> one.office().code())
        .containsExactly("FALLS", "FALLS-A-LITTLE");
    assertThat(fell.getFirst().recentAnswers()).isEqualTo(10);
    assertThat(fell.getFirst().recent()).isEqualTo(1);
    assertThat(fell.getFirst().before()).isEqualTo(4.5);
    assertThat(fallen(Optional.empty()))
        .extracting(one -> one.office().code())
        .containsSubsequence("FALLS-TOO", "FALLS", "FALLS-A-LITTLE");
  }

  private List<Falling> fallen(Optional<String> department) {
    return falling.of(department).await().atMost(SOON);
  }

  private void awaitAnswers(String department, Long... answers) {
    await()
        .atMost(SOON)
        .untilAsserted(
            () ->
                assertThat(
                        ratings.of(Optional.of(department)).await().atMost(SOON).stream()
                            .map(OfficeRating::answers))
                    .containsExactlyInAnyOrder(answers));
  }

  private static void office(String code, String department, String... overall) {
    Topic.named("offices")
        .send(
            code,
            Contracts.example("OfficePublished")
                .replace("PHED-ROHTAK", code)
                .replace("\"PHED\"", "\"" + department + "\""));
    for (int version = 1; version <= overall.length; version++) {
      Topic.named("feedback.events")
          .send(
              code,
              Contracts.example("ResultsPublished")
                  .replaceFirst(
                      "\"eventId\": \"[^\"]+\"", "\"eventId\": \"" + UUID.randomUUID() + "\"")
                  .replace("PHED-ROHTAK", code)
                  .replace("\"version\": 7", "\"version\": " + version)
                  .replace("[3, 2, 6, 11, 13]", overall[version - 1]));
    }
  }
}
