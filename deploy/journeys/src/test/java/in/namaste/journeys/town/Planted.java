package in.namaste.journeys.town;

import in.namaste.testing.Topic;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** The mark on records that a test puts where no service would. */
public final class Planted {

  private static final String HEADER = "planted-by-a-test";

  /** Headers of such a record. */
  public static final Map<String, String> HEADERS = Map.of(HEADER, "yes");

  private Planted() {}

  /** Whether a record, or the record that a dead letter was, is such a one. */
  public static boolean in(ConsumerRecord<byte[], byte[]> record) {
    return Topic.header(record, HEADER) != null;
  }
}
