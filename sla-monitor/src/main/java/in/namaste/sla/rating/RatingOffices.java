package in.namaste.sla.rating;

import in.namaste.sla.rating.FeedbackEvent.FeedbackGiven;
import in.namaste.sla.rating.FeedbackEvent.FeedbackWithdrawn;
import in.namaste.sla.rating.FeedbackEvent.Other;
import in.namaste.sla.rating.FeedbackEvent.Scores;
import in.namaste.sla.reading.PositionedReader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps every accepted answer and every withdrawal of one, each once and in whatever order they
 * come; ratings are counted from them when somebody looks.
 */
@ApplicationScoped
public class RatingOffices {

  private static final String KEEP =
      """
      insert into office_answer (event_id, office_code, department_code, overall, given_at, counts)
      values (:event, :office, :department, :overall, :given, :counts) on conflict do nothing
      """;

  private static final int GIVEN = 1;
  private static final int WITHDRAWN = -1;

  private final PositionedReader reader;

  RatingOffices(PositionedReader reader) {
    this.reader = reader;
  }

  @Incoming("feedback-events")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, FeedbackEvent.class, this::keep);
  }

  private Uni<Void> keep(FeedbackEvent event) {
    return switch (event) {
      case FeedbackGiven given ->
          keep(
              given.eventId(),
              given.officeCode(),
              given.departmentCode(),
              given.scores(),
              given.occurredAt(),
              GIVEN);
      case FeedbackWithdrawn withdrawn ->
          keep(
              withdrawn.eventId(),
              withdrawn.officeCode(),
              withdrawn.departmentCode(),
              withdrawn.scores(),
              withdrawn.occurredAt(),
              WITHDRAWN);
      case Other other -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> keep(
      UUID eventId, String office, String department, Scores scores, Instant hour, int counts) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("event", eventId)
                    .setParameter("office", office)
                    .setParameter("department", department)
                    .setParameter("overall", scores.overall())
                    .setParameter("given", hour)
                    .setParameter("counts", counts)
                    .executeUpdate())
        .replaceWithVoid();
  }
}
