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
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Keeps how citizens rated their tickets, one rating for each ticket, the last one. They stand
 * beside what visitors say of offices and never among it: others were asked, about something else.
 * What is public of them grows in groups, as that does.
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
      """;

  private static final String OLD =
      "select version, department_code, rating from ticket_rating where ticket_id = :ticket";

  private final TopicReader reader;
  private final Transactions transactions;
  private final RatingGroups groups;

  TicketRatings(TopicReader reader, Transactions transactions, RatingGroups groups) {
    this.reader = reader;
    this.transactions = transactions;
    this.groups = groups;
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

  /** What is public of how tickets of a department were rated. */
  public Uni<Counts> of(String department) {
    return Panache.withSession(() -> groups.published(department));
  }

  private Uni<Void> keep(TicketRated rated) {
    return transactions.run(
        () ->
            groups
                .turn()
                .chain(() -> old(rated.ticketId()))
                .chain(
                    old ->
                        old.isPresent() && old.get().version() >= rated.ticket().version()
                            ? Uni.createFrom().voidItem()
                            : replace(old, rated)));
  }

  private Uni<Void> replace(Optional<Kept> old, TicketRated rated) {
    return write(rated)
        .chain(
            () ->
                old.map(one -> groups.change(one.department(), all -> all.without(one.rating())))
                    .orElseGet(() -> Uni.createFrom().voidItem()))
        .chain(
            () -> groups.change(rated.ticket().departmentCode(), all -> all.with(rated.rating())));
  }

  private static Uni<Optional<Kept>> old(UUID ticket) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OLD, Object[].class)
                    .setParameter("ticket", ticket)
                    .getSingleResultOrNull())
        .map(Optional::ofNullable)
        .map(
            found ->
                found.map(
                    row ->
                        new Kept(
                            ((Number) row[0]).longValue(),
                            (String) row[1],
                            ((Number) row[2]).intValue())));
  }

  private static Uni<Void> write(TicketRated rated) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("ticket", rated.ticketId())
                    .setParameter("version", rated.ticket().version())
                    .setParameter("department", rated.ticket().departmentCode())
                    .setParameter("week", Week.of(rated.occurredAt()).monday())
                    .setParameter("rating", rated.rating())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** A ticket's rating as it was kept. */
  private record Kept(long version, String department, int rating) {}
}
