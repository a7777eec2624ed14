package in.namaste.gateway.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.WhatsAppEvent;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.WhatsAppEvent.WhatsAppStatusReceived;
import in.namaste.gateway.inbound.HowItIsRead;
import in.namaste.gateway.meta.Payload;
import in.namaste.gateway.meta.Payloads;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** From the bytes of a webhook to what a citizen said, without a server. */
class EverythingMetaSendsTest {

  private final ObjectMapper json = Sorting.mapper();
  private final InboundRecords records = Sorting.records();

  static Stream<Payload> payloads() {
    return Payloads.all();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("payloads")
  void everyPieceFindsItsPlace(Payload payload) throws IOException {
    InboundRecords.Sorted sorted = records.of(payload.body());

    List<String> said = new ArrayList<>();
    int statuses = 0;
    int parked = 0;
    for (ProducerRecord<byte[], byte[]> record : sorted.records()) {
      int size = record.value().length + (record.key() == null ? 0 : record.key().length);
      assertThat(size).isLessThanOrEqualTo(InboundRecords.LARGEST_BYTES);
      if (record.topic().equals(InboundRecords.PARKED)) {
        parked++;
        continue;
      }
      switch (json.readValue(record.value(), WhatsAppEvent.class)) {
        case WhatsAppMessageReceived message -> said.add(HowItIsRead.kind(message));
        case WhatsAppStatusReceived status -> statuses++;
        case WhatsAppEvent.Other other -> throw new AssertionError(other);
      }
    }
    assertThat(said).isEqualTo(payload.said());
    assertThat(statuses).as("statuses").isEqualTo(payload.statuses());
    assertThat(parked).as("parked").isEqualTo(payload.parked());
    assertThat(sorted.news()).as("news").hasSize(payload.news());
  }

  @Test
  void everyNameIsAnotherOne() {
    assertThat(Payloads.all().map(Payload::toString).toList()).doesNotHaveDuplicates();
    assertThat(Payloads.all()).hasSizeGreaterThan(300);
  }
}
