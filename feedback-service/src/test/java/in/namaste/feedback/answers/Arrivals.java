package in.namaste.feedback.answers;

import static org.awaitility.Awaitility.await;

import in.namaste.feedback.FeedbackEvent;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.testing.Topic;
import io.vertx.mutiny.sqlclient.Pool;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Answers of one office as they stand in the log, and what became of them. */
public record Arrivals(String office) {

  private static final Pattern OVERALL = Pattern.compile("\"overall\":(\\d)");

  private static final String ANY = "select 1 from office limit 1";

  private static final String OPEN =
      """
      insert into office (code, version, active, name_hi, name_en, department_code, counters)
      values ('%s', 1, true, '%s', '%s', 'DCO', '[]') on conflict do nothing
      """;

  static final Topic INBOUND = Topic.named(SubmissionEvent.TOPIC);
  static final Topic EVENTS = Topic.named(FeedbackEvent.TOPIC);

  /**
   * Of this office, opened if the district has none of this name, as soon as its offices are there.
   */
  public static Arrivals atOffice(Pool database, String code) {
    await().until(() -> rows(database, ANY) > 0);
    rows(database, OPEN.formatted(code, code, code));
    return new Arrivals(code);
  }

  private static int rows(Pool database, String statement) {
    return database.query(statement).execute().await().atMost(Duration.ofSeconds(5)).rowCount();
  }

  /** One answer arrives. */
  public UUID arrives(Instant hour, int overall, int fromSource) {
    return arrives(UUID.randomUUID(), hour, overall, fromSource, List.of());
  }

  /** One answer arrives that makes a flood of the earlier ones. */
  public UUID arrives(UUID id, Instant hour, int overall, int fromSource, List<UUID> earlier) {
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

  public List<ConsumerRecord<byte[], byte[]>> told(String type) {
    return EVENTS.all().stream()
        .filter(record -> office.equals(Topic.key(record)))
        .filter(record -> Topic.text(record).contains('"' + type + '"'))
        .toList();
  }

  /** Answers given less answers withdrawn, as every reader counts them. */
  public int counted() {
    return told("FeedbackGiven").size() - told("FeedbackWithdrawn").size();
  }

  /** The sum of the overall answers that are counted. */
  public int pointsCounted() {
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
