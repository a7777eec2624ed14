package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * What each line of a log names while a record is being handled: its place on the topic, the
 * event's id, and its key where that is an id; another key may be somebody's phone. Lines for
 * people leave it out, those of {@code LOG_JSON=true} have it as {@code mdc}.
 */
final class RecordInLog {

  private static final Logger LOG = Logger.getLogger(RecordInLog.class);

  private static final int LENGTH_OF_UUID = 36;

  private RecordInLog() {}

  /** Does the work with the record named. */
  static Uni<Void> naming(ConsumerRecord<byte[], byte[]> record, Supplier<Uni<Void>> work) {
    Map<String, String> names = names(record);
    return Uni.createFrom()
        .deferred(
            () -> {
              names.forEach(MDC::put);
              return work.get();
            })
        .invoke(() -> LOG.debug("Done with a record"))
        .onTermination()
        .invoke(() -> names.keySet().forEach(MDC::remove));
  }

  private static Map<String, String> names(ConsumerRecord<byte[], byte[]> record) {
    Map<String, String> names = new TreeMap<>();
    names.put("record", record.topic() + "-" + record.partition() + "@" + record.offset());
    Header event = record.headers().lastHeader("ce_id");
    uuid(event == null ? null : event.value()).ifPresent(id -> names.put("eventId", id));
    uuid(record.key()).ifPresent(id -> names.put("key", id));
    return names;
  }

  private static Optional<String> uuid(byte[] bytes) {
    if (bytes == null || bytes.length != LENGTH_OF_UUID) {
      return Optional.empty();
    }
    try {
      return Optional.of(UUID.fromString(new String(bytes, StandardCharsets.UTF_8)).toString());
    } catch (IllegalArgumentException otherText) {
      return Optional.empty();
    }
  }
}
