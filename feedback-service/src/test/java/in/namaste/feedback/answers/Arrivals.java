package in.namaste.feedback.answers;

import static org.awaitility.Awaitility.await;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.testing.Topic;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Answers of one office as they stand in the log, and what became of them. */
record Arrivals(String office) {

  private static final Pattern OVERALL = Pattern.compile("\"overall\":(\\d)");

  private static final String OPEN =
      """
      insert into office (code, version, active, name_hi, name_en, department_code, counters)
      select $1, 1, true, $1, $1, department_code, counters from office where code = 'DC-ROHTAK'
      """;

  static final Topic INBOUND = Topic.named(SubmissionEvent.TOPIC);
  static final Topic EVENTS = Topic.named(FeedbackEvent.TOPIC);

  /** Opens an office of this name that no other test knows, as soon as the district's are there. */
  static Arrivals atNewOffice(Pool database, String code) {
    await()
        .until(
            () ->
                database
                        .preparedQuery(OPEN)
                        .execute(Tuple.of(code))
                        .await()
                        .atMost(Duration.ofSeconds(5))
                        .rowCount()
                    == 1);
    return new Arrivals(code);
  }

  /** One answer arrives. */
  UUID arrives(Instant hour, int overall, int fromSource) {
    return arrives(UUID.randomUUID(), hour, overall, fromSource, List.of());
  }

  /** One answer arrives that makes a flood of the earlier ones. */
  UUID arrives(UUID id, Instant hour, int overall, int fromSource, List<UUID> earlier) {
    String flood =
        earlier.isEmpty()
            ? ""
            : earlier.stream()
                .map(each -> '"' + each.toString() + '"')
                .collect(Collectors.joining(",", ",\"sameSource\":[", "]"));
    INBOUND.send(
        office,
        """
        {"type":"FeedbackSubmitted","eventId":"%s","occurredAt":"%s","officeCode":"%s","language":"hi",
         "scores":{"overall":%d},"batch":1,"questionnaire":1,"fromSource":%d%s}
        """
            .formatted(id, hour, office, overall, fromSource, flood));
    return id;
  }

  List<ConsumerRecord<byte[], byte[]>> told(String type) {
    return EVENTS.all().stream()
        .filter(record -> office.equals(Topic.key(record)))
        .filter(record -> Topic.text(record).contains('"' + type + '"'))
        .toList();
  }

  /** Answers given less answers withdrawn, as every reader counts them. */
  int counted() {
    return told("FeedbackGiven").size() - told("FeedbackWithdrawn").size();
  }

  /** The sum of the overall answers that are counted. */
  int pointsCounted() {
    return points("FeedbackGiven") - points("FeedbackWithdrawn");
  }

  private int points(String type) {
    return told(type).stream()
        .map(record -> OVERALL.matcher(Topic.text(record)))
        .filter(Matcher::find)
        .mapToInt(found -> Integer.parseInt(found.group(1)))
        .sum();
  }
}
