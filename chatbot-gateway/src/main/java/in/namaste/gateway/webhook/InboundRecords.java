package in.namaste.gateway.webhook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.WhatsAppEvent;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.WhatsAppEvent.WhatsAppStatusReceived;
import in.namaste.messaging.CloudEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Makes the records of a verified body: one for each message and status, the rest parked. */
@ApplicationScoped
class InboundRecords {

  static final String INBOUND = "whatsapp.inbound";
  static final String PARKED = "whatsapp.parked";
  static final String PARKED_REASON = "parked-reason";

  /** Below the producer's limit, leaving room for key and headers; a whole body is smaller. */
  static final int LARGEST_BYTES = 5_000_000;

  private static final String SOURCE = "chatbot-gateway";

  private final ObjectReader reader;
  private final ObjectWriter writer;
  private final Clock clock;

  InboundRecords(ObjectMapper json, Clock clock) {
    this.reader =
        json.reader()
            .with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
    // As Meta writes it; and a half emoji, which UTF-8 cannot hold, does not break the body.
    this.writer = json.writer().with(JsonWriteFeature.ESCAPE_NON_ASCII);
    this.clock = clock;
  }

  /**
   * What is to be written for a body whose signature is right; empty when it says nothing to us.
   */
  List<ProducerRecord<byte[], byte[]>> of(byte[] body) {
    JsonNode tree;
    try {
      tree = reader.readTree(body);
    } catch (IOException notJson) {
      return List.of(parked(body, "not JSON"));
    }
    if (!Envelope.isMeta(tree)) {
      return List.of(parked(body, "not a WhatsApp webhook"));
    }
    List<ProducerRecord<byte[], byte[]>> records =
        Envelope.split(tree).stream().map(this::record).toList();
    // Escaping doubles what was written in plain UTF-8; what Kafka would never take must not be
    // answered with 503 for seven days.
    return records.stream().allMatch(record -> record.value().length <= LARGEST_BYTES)
        ? records
        : List.of(parked(body, "a message too large for Kafka"));
  }

  private ProducerRecord<byte[], byte[]> record(Item item) {
    return switch (item) {
      case Item.Message m ->
          inbound(
              m.sender().key(),
              new WhatsAppMessageReceived(
                  idOf(m.message()), clock.instant(), m.metadata(), m.contact(), m.message()));
      case Item.Status s ->
          inbound(
              s.recipient() == null ? s.status().path("id").asText() : s.recipient().key(),
              new WhatsAppStatusReceived(
                  idOf(s.status()), clock.instant(), s.metadata(), s.contact(), s.status()));
      case Item.Unreadable u -> parked(bytes(u.piece()), u.reason());
    };
  }

  private ProducerRecord<byte[], byte[]> inbound(String key, WhatsAppEvent event) {
    var headers =
        CloudEvent.headers(
            event.eventId(), event.getClass().getSimpleName(), SOURCE, event.occurredAt());
    return new ProducerRecord<>(
        INBOUND, null, key.getBytes(StandardCharsets.UTF_8), bytes(event), headers);
  }

  private static ProducerRecord<byte[], byte[]> parked(byte[] body, String reason) {
    var record = new ProducerRecord<byte[], byte[]>(PARKED, body);
    record.headers().add(PARKED_REASON, reason.getBytes(StandardCharsets.UTF_8));
    return record;
  }

  /** The same message or status has the same event id, however often Meta delivers it. */
  private UUID idOf(ObjectNode item) {
    return UUID.nameUUIDFromBytes(bytes(item));
  }

  private byte[] bytes(Object value) {
    try {
      return writer.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("What was read as JSON can be written as JSON", e);
    }
  }

  /** Name of a counter for the topic a record goes to. */
  static String outcome(ProducerRecord<byte[], byte[]> record) {
    return record.topic().equals(PARKED) ? "parked" : "accepted";
  }
}
