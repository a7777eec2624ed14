package in.namaste.feedback.batches;

import in.namaste.feedback.batches.Batch.Deed;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The table of batches. Its methods want a session of the caller. */
@ApplicationScoped
class BatchStore {

  private static final String ALL =
      """
      select office_code, number, note, made_by, made_at, revoked_by, revoked_at, revoked_for
      from poster_batch
      """;

  private static final String LOCK = "select code from office where code = :office for update";

  /** The next batch of one office, or of every open one, after the first that needs no row. */
  private static final String BEGIN =
      """
      insert into poster_batch (office_code, number, note, made_by, made_at)
      select code, 1 + coalesce(
              (select max(number) from poster_batch where office_code = code), 1),
          :note, :account, :at
      from office
      where code = :office or (cast(:office as text) = '' and active)
      on conflict do nothing
      """;

  private static final String REVOKE =
      """
      insert into poster_batch (office_code, number, revoked_by, revoked_at, revoked_for)
      values (:office, :number, :account, :at, :reason)
      on conflict (office_code, number) do update
      set revoked_by = excluded.revoked_by, revoked_at = excluded.revoked_at,
          revoked_for = excluded.revoked_for
      where poster_batch.revoked_at is null
      """;

  private static final String NEWEST =
      "select coalesce(max(number), 1) from poster_batch where office_code = :office";

  private static final String REVOKED =
      """
      select office_code, number from poster_batch
      where office_code = any(cast(:offices as text[])) and revoked_at is not null
      """;

  Uni<List<Batch>> all() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(ALL, Object[].class).getResultList())
        .map(rows -> rows.stream().map(BatchStore::batch).toList());
  }

  /** Keeps others from changing the batches of an office; fails if there is no such office. */
  Uni<Void> lock(String office) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(LOCK, String.class)
                    .setParameter("office", office)
                    .getSingleResult())
        .replaceWithVoid();
  }

  /**
   * Begins the next batch.
   *
   * @param office empty for every open office
   * @return how many offices have a new one
   */
  Uni<Integer> begin(String office, String note, Deed made) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(BEGIN)
                    .setParameter("office", office)
                    .setParameter("note", note)
                    .setParameter("account", made.account())
                    .setParameter("at", made.at().atOffset(ZoneOffset.UTC))
                    .executeUpdate());
  }

  /** Revokes a batch; what was revoked before stays as it was. */
  Uni<Void> revoke(String office, int number, String reason, Deed revoked) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REVOKE)
                    .setParameter("office", office)
                    .setParameter("number", number)
                    .setParameter("reason", reason)
                    .setParameter("account", revoked.account())
                    .setParameter("at", revoked.at().atOffset(ZoneOffset.UTC))
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The number of an office's newest batch. */
  Uni<Integer> newest(String office) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NEWEST, Integer.class)
                    .setParameter("office", office)
                    .getSingleResult());
  }

  /** Numbers of revoked batches, by office. */
  Uni<Map<String, Set<Integer>>> revoked(Set<String> offices) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(REVOKED, Object[].class)
                    .setParameter("offices", offices.toArray(String[]::new))
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(
                        Collectors.groupingBy(
                            row -> (String) row[0],
                            Collectors.mapping(
                                row -> ((Number) row[1]).intValue(), Collectors.toSet()))));
  }

  private static Batch batch(Object[] row) {
    return new Batch(
        (String) row[0],
        ((Number) row[1]).intValue(),
        (String) row[2],
        deed(row[3], row[4]),
        deed(row[5], row[6]),
        (String) row[7]);
  }

  private static Deed deed(Object account, Object at) {
    return account == null ? null : new Deed((String) account, instant(at));
  }

  private static Instant instant(Object at) {
    return at instanceof Instant instant ? instant : ((OffsetDateTime) at).toInstant();
  }
}
