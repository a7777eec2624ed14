package in.namaste.feedback.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class SettingAsideTest {

  private static final Instant HOUR = Instant.parse("2026-11-20T06:00:00Z");
  private static final Instant NEXT = Instant.parse("2026-11-20T07:00:00Z");

  /** What a new office is believed in one hour. */
  private static final int BELIEVABLE = 17;

  @Inject Pool database;

  @Test
  void aBurstIsSetAsideWithAllThatWasCountedOfItsHourAndNoOther() {
    var office = Arrivals.atOffice(database, "BURST-OFFICE");
    office.arrives(NEXT, 5, 1);
    for (int i = 0; i < BELIEVABLE; i++) {
      office.arrives(HOUR, 1, 1);
    }
    Arrivals.EVENTS.await(BELIEVABLE + 1, record -> office.office().equals(Topic.key(record)));

    office.arrives(HOUR, 1, 1);

    await().untilAsserted(() -> assertThat(office.told("FeedbackWithdrawn")).hasSize(BELIEVABLE));
    assertThat(office.counted()).isEqualTo(1);
    var withdrawn = office.told("FeedbackWithdrawn").getFirst();
    Contracts.assertMatchesSchema(withdrawn.value());
    assertThat(Topic.text(withdrawn)).contains("2026-11-20T06:00:00Z", "\"overall\":1");
    assertThat(Topic.header(withdrawn, "ce_time")).isEqualTo("2026-11-20T06:00:00Z");
  }

  @Test
  void onePhonesFloodIsSetAsideAndTakesNoHonestAnswerWithIt() {
    var office = Arrivals.atOffice(database, "FLOOD-OFFICE");
    for (int i = 0; i < BELIEVABLE; i++) {
      office.arrives(HOUR, 5, 1);
    }
    List<UUID> phone = new ArrayList<>();
    for (int i = 1; i <= 20; i++) {
      phone.add(office.arrives(HOUR, 1, i));
    }
    await().untilAsserted(() -> assertThat(office.told("FeedbackWithdrawn")).isNotEmpty());

    UUID last = office.arrives(UUID.randomUUID(), HOUR, 1, 21, phone);
    office.arrives(last, HOUR, 1, 21, phone);
    office.arrives(NEXT, 5, 1);

    await().untilAsserted(() -> assertThat(office.counted()).isEqualTo(BELIEVABLE + 1));
    assertThat(office.pointsCounted()).isEqualTo(5 * (BELIEVABLE + 1));
  }

  @Test
  void theFirstOfAFloodAreSetAsideThoughTheyComeAfterTheOneThatMadeIt() {
    var office = Arrivals.atOffice(database, "OVERTAKEN-OFFICE");
    List<UUID> phone = Stream.generate(UUID::randomUUID).limit(20).toList();

    office.arrives(UUID.randomUUID(), HOUR, 1, 21, phone);
    for (int i = 0; i < phone.size(); i++) {
      office.arrives(phone.get(i), HOUR, 1, i + 1, List.of());
    }
    office.arrives(HOUR, 5, 1);

    await().untilAsserted(() -> assertThat(office.pointsCounted()).isEqualTo(5));
  }

  @Test
  void repeatsOfOneSourceAreKeptAndNotCounted() {
    var office = Arrivals.atOffice(database, "REPEAT-OFFICE");
    for (int i = 1; i <= 9; i++) {
      office.arrives(HOUR, 3, i);
    }
    office.arrives(HOUR, 3, 1);

    await().untilAsserted(() -> assertThat(office.counted()).isEqualTo(6));
    assertThat(office.told("FeedbackWithdrawn")).isEmpty();
  }
}
