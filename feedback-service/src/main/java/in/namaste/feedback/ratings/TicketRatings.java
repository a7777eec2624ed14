package in.namaste.feedback.ratings;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Week;
import in.namaste.feedback.ratings.TicketEvent.Other;
import in.namaste.feedback.ratings.TicketEvent.TicketRated;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps how citizens rated their tickets, one rating for each ticket, the last one. They stand
 * beside what visitors say of offices and never among it: others were asked, about something else.
 */
@ApplicationScoped
public class TicketRatings {

  private static final String KEEP =
      """
      insert into ticket_rating (ticket_id, version, department_code, week, rating)
      values (:ticket, :version, :department, :week, :rating)
      on conflict (ticket_id) do update
      set version = excluded.version, department_code = excluded.department_code,
          week = excluded.week, rating = excluded.rating
      where ticket_rating.version < excluded.version
      """;

  private static final String OF_DEPARTMENT =
      """
      select week, rating, count(*) from ticket_rating
      where department_code = :department group by week, rating
      """;

  private final TopicReader reader;
  private final Transactions transactions;

  TicketRatings(TopicReader reader, Transactions transactions) {
    this.reader = reader;
    this.transactions = transactions;
  }

  @Incoming("ticket-events")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(
        record,
        TicketEvent.class,
        event ->
            switch (event) {
              case TicketRated rated -> keep(rated);
              case Other other -> Uni.createFrom().voidItem();
            });
  }

  /** How tickets of a department were rated, by the week of the rating. */
  public Uni<NavigableMap<Week, Counts>> of(String department) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(OF_DEPARTMENT, Object[].class)
                                .setParameter("department", department)
                                .getResultList()))
        .map(
            rows -> {
              NavigableMap<Week, Counts> weeks = new TreeMap<>();
              for (Object[] row : rows) {
                Counts rated =
                    Counts.NONE.plus(((Number) row[1]).intValue(), ((Number) row[2]).longValue());
                weeks.merge(new Week((LocalDate) row[0]), rated, Counts::plus);
              }
              return weeks;
            });
  }

  private Uni<Void> keep(TicketRated rated) {
    return transactions
        .run(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(KEEP)
                                .setParameter("ticket", rated.ticketId())
                                .setParameter("version", rated.ticket().version())
                                .setParameter("department", rated.ticket().departmentCode())
                                .setParameter("week", Week.of(rated.occurredAt()).monday())
                                .setParameter("rating", rated.rating())
                                .executeUpdate()))
        .replaceWithVoid();
  }
}
