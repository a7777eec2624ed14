package in.namaste.messaging;

import static in.namaste.messaging.NoteEvent.note;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.jboss.logmanager.Level;
import org.jboss.logmanager.Logger;
import org.jboss.logmanager.formatters.JsonFormatter;
import org.junit.jupiter.api.Test;

/** The lines that {@code LOG_JSON=true} writes while a record is handled. */
@QuarkusTest
@QuarkusTestResource(NoteTopics.class)
class RecordInLogTest {

  private static final String KEY = "018f6b1e-7c00-7a00-8000-000000000042";
  private static final String PHONE = "+919800012345";
  private static final String WORDS = "three days without water";

  @Inject ObjectMapper json;

  @Test
  void linesOfAHandledRecordHaveIdsAndNothingOfWhatItHolds() throws Exception {
    NoteEvent.NoteTaken written = note(WORDS);
    Map<String, String> headers = Map.of("ce_id", written.eventId().toString());
    try (var lines = new JsonLines()) {
      Topic.named("notes").send(KEY, json.writeValueAsBytes(written), headers);
      Topic.named("notes")
          .send(PHONE, WORDS.getBytes(StandardCharsets.UTF_8), Map.of("ce_id", PHONE));

      await().until(() -> lines.all().size() >= 3);
      JsonNode done = json.readTree(lines.all().getFirst());
      assertThat(done.at("/mdc/eventId").asText()).isEqualTo(written.eventId().toString());
      assertThat(done.at("/mdc/key").asText()).isEqualTo(KEY);
      assertThat(done.at("/mdc/record").asText()).startsWith("notes-0@");
      JsonNode dead = json.readTree(lines.all().get(1));
      assertThat(dead.path("message").asText()).startsWith("Dead letter (unreadable) notes-0@");
      assertThat(dead.path("mdc").properties())
          .extracting(Map.Entry::getKey)
          .containsExactly("record");
      assertThat(lines.all()).noneMatch(line -> line.contains(WORDS) || line.contains(PHONE));
    }
  }

  private static final class JsonLines extends Handler implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("in.namaste.messaging");

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();
    private final JsonFormatter json = new JsonFormatter();

    private JsonLines() {
      LOGGER.setLevel(Level.DEBUG);
      LOGGER.addHandler(this);
    }

    private List<String> all() {
      return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord logged) {
      boolean about =
          logged.getLoggerName().endsWith("RecordInLog")
              || logged.getLoggerName().endsWith("DeadLetters");
      if (about) {
        lines.add(json.format(logged));
      }
    }

    @Override
    public void flush() {
      // Nothing is held back.
    }

    @Override
    public void close() {
      LOGGER.removeHandler(this);
      LOGGER.setLevel(null);
    }
  }
}
