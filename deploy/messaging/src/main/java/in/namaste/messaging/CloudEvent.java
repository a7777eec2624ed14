package in.namaste.messaging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Headers of CloudEvents 1.0 in Kafka's binary mode, put on every record of every topic. */
public final class CloudEvent {

  private CloudEvent() {}

  /**
   * Headers of one record.
   *
   * @param source the service that says so, for example {@code ticket-service}
   */
  public static Headers headers(UUID id, String type, String source, Instant time) {
    return new RecordHeaders()
        .add("ce_specversion", bytes("1.0"))
        .add("ce_id", bytes(id.toString()))
        .add("ce_type", bytes("in.namaste." + type))
        .add("ce_source", bytes("/" + source))
        .add("ce_time", bytes(time.toString()))
        .add("content-type", bytes("application/json"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
