package in.namaste.messaging;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Makes of a record's bytes what its reader understands. */
@ApplicationScoped
class RecordParser {

  private final ObjectMapper json;

  RecordParser(ObjectMapper json) {
    this.json = json;
  }

  /**
   * What the record says.
   *
   * @throws IOException if it is no JSON, or not of this kind
   * @throws IllegalArgumentException if it is empty
   */
  <E> E parse(ConsumerRecord<byte[], byte[]> record, Class<E> type) throws IOException {
    if (record.value() == null) {
      throw new IllegalArgumentException("empty record");
    }
    E event = json.readValue(record.value(), type);
    if (event == null) {
      throw new IllegalArgumentException("the record says null");
    }
    return event;
  }
}
