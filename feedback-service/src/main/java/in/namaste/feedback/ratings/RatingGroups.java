package in.namaste.feedback.ratings;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Scores;
import in.namaste.feedback.Waiting;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * Ratings of a department's tickets, public in groups as answers about offices are. Its methods
 * want a session of the caller.
 */
@ApplicationScoped
class RatingGroups {

  /** Ratings are few, and one of them may change two departments. */
  private static final String TURN = "select pg_advisory_xact_lock(7233302)";

  private static final String COUNTS =
      "select rating, waiting, published from rating_count where department_code = :department";

  private static final String KEEP =
      """
      insert into rating_count (department_code, rating, waiting, published)
      values (:department, :rating, :waiting, :published)
      on conflict (department_code, rating) do update
      set waiting = excluded.waiting, published = excluded.published
      """;

  /** Waits for its turn to change ratings, and holds it until the transaction ends. */
  Uni<Void> turn() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(TURN, Object.class).getSingleResult())
        .replaceWithVoid();
  }

  /** What is public of a department. */
  Uni<Counts> published(String department) {
    return counted(department).map(Counted::published);
  }

  /** Brings a change to the public figures, together with those that wait, once it is due. */
  Uni<Void> change(String department, UnaryOperator<Waiting> change) {
    return counted(department)
        .map(counted -> counted.after(change))
        .chain(counted -> keep(department, counted));
  }

  private static Uni<Counted> counted(String department) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(COUNTS, Object[].class)
                    .setParameter("department", department)
                    .getResultList())
        .map(
            rows ->
                rows.stream().map(RatingGroups::counted).reduce(Counted.NOTHING, Counted::plus));
  }

  private static Counted counted(Object[] row) {
    int rating = ((Number) row[0]).intValue();
    return new Counted(
        new Waiting(Counts.NONE.plus(rating, ((Number) row[1]).longValue())),
        Counts.NONE.plus(rating, ((Number) row[2]).longValue()));
  }

  private static Uni<Void> keep(String department, Counted counted) {
    List<Uni<Void>> rows =
        IntStream.rangeClosed(Scores.WORST, Scores.BEST)
            .mapToObj(rating -> keep(department, rating, counted))
            .toList();
    return Uni.join().all(rows).usingConcurrencyOf(1).andFailFast().replaceWithVoid();
  }

  private static Uni<Void> keep(String department, int rating, Counted counted) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("department", department)
                    .setParameter("rating", rating)
                    .setParameter("waiting", counted.waiting().counts().of(rating))
                    .setParameter("published", counted.published().of(rating))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** What waits and what is public. */
  private record Counted(Waiting waiting, Counts published) {

    static final Counted NOTHING = new Counted(Waiting.NOTHING, Counts.NONE);

    Counted plus(Counted other) {
      return new Counted(
          new Waiting(waiting.counts().plus(other.waiting.counts())),
          published.plus(other.published));
    }

    Counted after(UnaryOperator<Waiting> change) {
      Waiting changed = change.apply(waiting);
      Counted grown =
          changed
              .ripe()
              .map(group -> new Counted(changed.published(group), published.plus(group)))
              .orElseGet(() -> new Counted(changed, published));
      return grown
          .waiting
          .owed(grown.published)
          .map(group -> new Counted(grown.waiting.takenOff(group), grown.published.minus(group)))
          .orElse(grown);
    }
  }
}
