package in.namaste.gateway.webhook;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the records of a verified body: one for each message and status, the rest parked. */
@ApplicationScoped
class InboundRecords {

  static final String INBOUND = "whatsapp.inbound";
  static final String PARKED = "whatsapp.parked";
  static final String PARKED_REASON = "parked-reason";

  /** Below the producer's limit, leaving room for key and headers; a whole body is smaller. */
  static final int LARGEST_BYTES = 5_000_000;

  private static final String SOURCE = "chatbot-gateway";

  /** The last letter before the halves of emoji, which UTF-8 cannot hold one by one. */
  private static final int HIGHEST_UNESCAPED = 0xD7FF;

  private final ObjectWriter writer;
  private final Clock clock;
  private final String ourNumber;

  InboundRecords(
      ObjectMapper json,
      Clock clock,
      @ConfigProperty(name = "whatsapp.phone-number-id") String ourNumber) {
    this.writer =
        json.copyWith(new JsonFactoryBuilder().highestNonEscapedChar(HIGHEST_UNESCAPED).build())
            .writer();
    this.clock = clock;
    this.ourNumber = ourNumber;
  }

  /**
   * What follows from a body whose signature is right.
   *
   * @param records to be written, all or none; empty when it says nothing to us
   * @param news for the operators
   */
  record Sorted(List<ProducerRecord<byte[], byte[]>> records, List<Item.News> news) {}

  /** Sorts a body; it never fails, whatever is in it. */
  Sorted of(byte[] body) {
    LenientJson.Body read;
    try {
      read = LenientJson.read(body);
    } catch (IOException notJson) {
      return new Sorted(List.of(parked(body, "not JSON")), List.of());
    }
    if (!Envelope.isMeta(read.tree())) {
      return new Sorted(List.of(parked(body, "not a WhatsApp webhook")), List.of());
    }
    var records = new ArrayList<ProducerRecord<byte[], byte[]>>();
    var news = new ArrayList<Item.News>();
    boolean whole = !read.cut();
    for (Item item : Envelope.split(read.tree(), ourNumber)) {
      if (item instanceof Item.News told) {
        news.add(told);
        continue;
      }
      var record = record(item);
      boolean fits = size(record) <= LARGEST_BYTES;
      whole &= fits;
      if (fits) {
        records.add(record);
      }
    }
    if (!whole) {
      records.add(parked(body, "too deep or too long to be read whole"));
    }
    return new Sorted(records, news);
  }

  private static int size(ProducerRecord<byte[], byte[]> record) {
    return record.value().length + (record.key() == null ? 0 : record.key().length);
  }

  private ProducerRecord<byte[], byte[]> record(Item item) {
    return switch (item) {
      case Item.Message m -> {
        ObjectNode message = WithoutSecrets.of(m.message());
        ObjectNode contact = m.contact() == null ? null : WithoutSecrets.of(m.contact());
        yield inbound(
            m.sender().key(),
            new WhatsAppMessageReceived(
                idOf(message), clock.instant(), m.metadata(), contact, message));
      }
      case Item.Status s ->
          inbound(
              s.recipient() == null ? s.status().path("id").asText() : s.recipient().key(),
              new WhatsAppStatusReceived(
                  idOf(s.status()), clock.instant(), s.metadata(), s.contact(), s.status()));
      case Item.Parked p -> parked(bytes(WithoutSecrets.of(p.piece())), p.reason());
      case Item.News news -> throw new IllegalArgumentException("Nobody reads news from a topic");
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
    return record.topic().equals(PARKED) ? WebhookFigures.PARKED : WebhookFigures.ACCEPTED;
  }
}
