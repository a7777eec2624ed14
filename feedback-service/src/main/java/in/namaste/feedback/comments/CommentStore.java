package in.namaste.feedback.comments;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The tables of comments and of what was decided on them. Its methods want a session. */
@ApplicationScoped
class CommentStore {

  private static final String WAITING =
      """
      select answer.id, office_code, words from answer_comment
      join answer on answer.id = answer_id
      where not exists (select 1 from comment_decision d where d.answer_id = answer_comment.answer_id)
      order by given_in_hour, answer.id limit :most
      """;

  private static final String HOW_MANY_WAIT =
      """
      select count(*) from answer_comment
      where not exists (select 1 from comment_decision d where d.answer_id = answer_comment.answer_id)
      """;

  private static final String DECIDE =
      """
      insert into comment_decision (answer_id, shown, decided_by, decided_at)
      select answer_id, cast(:shown as text), :by, :at from answer_comment where answer_id = :id
      on conflict do nothing
      """;

  private static final String SHOWN =
      """
      select shown
      from (select shown from answer join comment_decision on answer_id = answer.id
            where office_code = :office and shown is not null and set_aside is null
            order by given_in_hour desc limit :most) as newest
      order by random()
      """;

  /**
   * A comment nobody has decided on.
   *
   * @param words as they were written
   */
  record Waiting(UUID id, String office, String words) {}

  /** The oldest comments that wait, so many at most. */
  Uni<List<Waiting>> waiting(int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WAITING, Object[].class)
                    .setParameter("most", most)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .map(row -> new Waiting((UUID) row[0], (String) row[1], (String) row[2]))
                    .toList());
  }

  /** How many comments wait in all. */
  Uni<Long> howManyWait() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(HOW_MANY_WAIT, Long.class).getSingleResult());
  }

  /**
   * Records a decision; the first one counts.
   *
   * @param shown the words to be published; null when the comment is kept back
   */
  Uni<Void> decide(UUID id, String shown, String by, Instant at) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(DECIDE)
                    .setParameter("id", id)
                    .setParameter("shown", shown)
                    .setParameter("by", by)
                    .setParameter("at", at.atOffset(ZoneOffset.UTC))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The newest published comments of an office, so many at most, in no order. */
  Uni<List<String>> shown(String office, int most) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SHOWN, String.class)
                    .setParameter("office", office)
                    .setParameter("most", most)
                    .getResultList());
  }
}
