package in.namaste.feedback.history;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Who changed offices and questions, when and what; it is only ever added to. Its methods want a
 * session of the caller, so that a change and its record are there together.
 */
@ApplicationScoped
public class History {

  /** As many of the newest changes as a page shows. */
  private static final int SHOWN = 30;

  private static final String ADD =
      """
      insert into kept_change (subject, changed_at, changed_by, what, detail)
      values (:subject, :at, :by, :what, :detail)
      """;

  private static final String OF =
      """
      select changed_at, changed_by, what, detail from kept_change
      where subject = :subject order by id desc
      """;

  private final Clock clock;

  History(Clock clock) {
    this.clock = clock;
  }

  /** Names an office in the history. */
  public static String office(String code) {
    return "office:" + code;
  }

  /** Names a question of the bank in the history. */
  public static String question(String code) {
    return "question:" + code;
  }

  /** Names what is asked by offices without questions of their own. */
  public static String usualQuestions() {
    return "questions";
  }

  /**
   * Keeps a change.
   *
   * @param subject of the names above
   * @param by account of the session
   * @param detail what it became; may be empty
   */
  public Uni<Void> add(String subject, String by, What what, String detail) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("subject", subject)
                    .setParameter("at", clock.instant().atOffset(ZoneOffset.UTC))
                    .setParameter("by", by)
                    .setParameter("what", what.name())
                    .setParameter("detail", detail)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The newest changes, newest first. */
  public Uni<List<Change>> of(String subject) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OF, Object[].class)
                    .setParameter("subject", subject)
                    .setMaxResults(SHOWN)
                    .getResultList())
        .map(rows -> rows.stream().map(History::change).toList());
  }

  private static Change change(Object[] row) {
    return new Change(
        instant(row[0]), (String) row[1], What.valueOf((String) row[2]), (String) row[3]);
  }

  private static Instant instant(Object column) {
    return column instanceof OffsetDateTime time ? time.toInstant() : (Instant) column;
  }
}
