package in.namaste.feedback.offices;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class OpeningOfficesTest {

  @Inject LostOffices lostOffices;
  @Inject OfficeBook book;

  @Test
  void theDistrictsOfficesArePublishedOnceAtTheFirstStart() {
    Topic offices = Topic.named(OfficeEvent.TOPIC);

    var phed = offices.await(r -> "PHED-ROHTAK".equals(Topic.key(r)));

    Contracts.assertMatchesSchema(phed.value());
    Contracts.assertSameFields(Topic.text(phed), Contracts.example("OfficePublished"));
    // A relay that was not told that its records came sends the same events again.
    Map<String, String> events =
        offices.all().stream()
            .collect(
                toMap(r -> Topic.header(r, "ce_id"), r -> Topic.key(r) + version(r), (a, b) -> a));
    assertThat(events.values()).doesNotHaveDuplicates();
  }

  @Test
  void officesThatTheBrokersHaveLostArePublishedAgain() throws Throwable {
    Topic offices = Topic.named(OfficeEvent.TOPIC);
    int all = book.open().size();
    offices.await(all, r -> true);

    boolean lostBefore = VertxContextSupport.subscribeAndAwait(lostOffices::restore);
    offices.lose();
    boolean lost = VertxContextSupport.subscribeAndAwait(lostOffices::restore);

    assertThat(offices.await(all, r -> true)).extracting(Topic::key).contains("PHED-ROHTAK");
    assertThat(lostBefore).isFalse();
    assertThat(lost).isTrue();
  }

  private static String version(ConsumerRecord<byte[], byte[]> told) {
    return Topic.text(told).replaceAll("(?s).*(\"version\":\\d+).*", "$1");
  }
}
