package in.namaste.sla.rating;

import in.namaste.sla.rating.FeedbackEvent.FeedbackGiven;
import in.namaste.sla.rating.FeedbackEvent.Other;
import in.namaste.sla.reading.PositionedReader;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps every accepted answer, once; ratings are counted from them when somebody looks. */
@ApplicationScoped
public class RatingOffices {

  private static final String KEEP =
      """
      insert into office_answer (event_id, office_code, department_code, overall, given_at)
      values (:event, :office, :department, :overall, :given) on conflict do nothing
      """;

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
      case FeedbackGiven given -> keep(given);
      case Other other -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> keep(FeedbackGiven given) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("event", given.eventId())
                    .setParameter("office", given.officeCode())
                    .setParameter("department", given.departmentCode())
                    .setParameter("overall", given.scores().overall())
                    .setParameter("given", given.occurredAt())
                    .executeUpdate())
        .replaceWithVoid();
  }
}
