package in.namaste.feedback.offices;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.OfficeEvent;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.testing.Contracts;
import in.namaste.testing.Topic;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
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
    assertThat(offices.all().stream().map(r -> Topic.key(r) + version(r))).doesNotHaveDuplicates();
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
