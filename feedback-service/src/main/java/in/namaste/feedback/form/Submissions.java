package in.namaste.feedback.form;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.SubmissionEvent;
import in.namaste.feedback.SubmissionEvent.FeedbackSubmitted;
import in.namaste.feedback.WholeHour;
import in.namaste.messaging.CloudEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Writes answers into the log before anything else is done with them. */
@ApplicationScoped
class Submissions {

  /** A person waits for it: the rest of two seconds is for the answer itself. */
  private static final Duration PATIENCE = Duration.ofMillis(1_500);

  /**
   * So many may wait at once. At 500 a second that is half a second of answers; whoever comes above
   * it would wait in vain, and all that wait need memory.
   */
  static final int MOST_WAITING = 256;

  private final Semaphore places = new Semaphore(MOST_WAITING);

  private final MutinyEmitter<byte[]> log;
  private final ObjectMapper json;
  private final String source;

  Submissions(
      @Channel("submissions") MutinyEmitter<byte[]> log,
      ObjectMapper json,
      @ConfigProperty(name = "quarkus.application.name") String source) {
    this.log = log;
    this.json = json;
    this.source = source;
  }

  /**
   * Writes one answer.
   *
   * @return completes when the brokers have it; fails when they do not within two seconds, and at
   *     once with {@link Crowded} when {@value #MOST_WAITING} wait already. It may then still
   *     arrive unless it was one too many: a second sending carries the same id.
   */
  Uni<Void> write(FeedbackSubmitted submitted) {
    return places.tryAcquire()
        ? send(submitted).onTermination().invoke(() -> places.release())
        : Uni.createFrom().failure(new Crowded());
  }

  /** How many wait for the brokers now. */
  int waiting() {
    return MOST_WAITING - places.availablePermits();
  }

  private Uni<Void> send(FeedbackSubmitted submitted) {
    // Kafka's own time of the record is the machine's, never a rehearsal's, and kept to the hour.
    Instant hour = WholeHour.of(Clock.systemUTC().instant());
    var target =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(SubmissionEvent.TOPIC)
            .withKey(submitted.officeCode())
            .withTimestamp(hour)
            .withHeaders(
                CloudEvent.headers(
                    submitted.eventId(), "FeedbackSubmitted", source, submitted.occurredAt()))
            .build();
    return log.sendMessage(Message.of(bytes(submitted), Metadata.of(target)))
        .ifNoItem()
        .after(PATIENCE)
        .fail();
  }

  private byte[] bytes(FeedbackSubmitted submitted) {
    try {
      return json.writeValueAsBytes(submitted);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Not writable as JSON: " + submitted.eventId(), e);
    }
  }

  /** One answer too many waits for the brokers. */
  static final class Crowded extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Crowded() {
      // Thrown when there is much to do: where it comes from is known.
      super(MOST_WAITING + " answers wait already", null, false, false);
    }
  }
}
