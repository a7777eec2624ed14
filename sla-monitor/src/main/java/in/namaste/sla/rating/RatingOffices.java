package in.namaste.sla.rating;

import in.namaste.sla.rating.FeedbackEvent.Other;
import in.namaste.sla.rating.FeedbackEvent.ResultsPublished;
import in.namaste.sla.reading.PositionedReader;
import in.namaste.sla.reading.Projecting;
import in.namaste.sla.reading.Projection;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Keeps what is public of each office, the newest and what was before, in whatever order. */
@ApplicationScoped
public class RatingOffices implements Projecting {

  private static final String KEEP =
      """
      with published as (
        insert into office_published (office_code, version, overall)
        values (:office, :version, cast(cast(:overall as text) as bigint[]))
        on conflict do nothing
      )
      insert into office_result as known (office_code, version, overall)
      values (:office, :version, cast(cast(:overall as text) as bigint[]))
      on conflict (office_code) do update
        set version = excluded.version, overall = excluded.overall
        where known.version < excluded.version
      """;

  private final PositionedReader reader;

  RatingOffices(PositionedReader reader) {
    this.reader = reader;
  }

  @Override
  public List<Projection<?>> projections() {
    return List.of(new Projection<>("feedback.events", FeedbackEvent.class, this::keep));
  }

  @Incoming("feedback-events")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, FeedbackEvent.class, this::keep);
  }

  private Uni<Void> keep(FeedbackEvent event) {
    return switch (event) {
      case ResultsPublished results -> keep(results);
      case Other other -> Uni.createFrom().voidItem();
    };
  }

  private static Uni<Void> keep(ResultsPublished results) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("office", results.officeCode())
                    .setParameter("version", results.version())
                    .setParameter("overall", array(results.overall()))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** As PostgreSQL writes an array, for example {@code {3,2,6,11,13}}. */
  private static String array(List<Long> counts) {
    return counts.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
  }
}
