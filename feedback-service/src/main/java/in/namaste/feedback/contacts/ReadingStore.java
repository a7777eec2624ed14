package in.namaste.feedback.contacts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who opened which phone; only ever added to. Its methods want a session of the caller. */
@ApplicationScoped
class ReadingStore {

  /** As many of the newest as the page of readings shows. */
  static final int MOST = 500;

  private static final String RECORD =
      """
      insert into contact_reading (answer_id, read_by, read_at)
      select answer_id, :by, :at from sealed_contact where answer_id = :answer
      """;

  private static final String READINGS =
      """
      select cast(r.answer_id as text), a.office_code, a.counter,
             to_char(a.given_in_hour at time zone 'Asia/Kolkata', 'YYYY-MM-DD'),
             r.read_by, cast(extract(epoch from r.read_at) as bigint)
      from contact_reading r join answer a on a.id = r.answer_id
      """;

  private static final String OF_WAITING =
      READINGS + " join sealed_contact s on s.answer_id = r.answer_id order by r.id";

  private static final String NEWEST = READINGS + " order by r.id desc limit :most";

  /** Keeps that a phone is opened; false when there is no phone any more. */
  Uni<Boolean> record(UUID answer, String by, Instant at) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RECORD)
                    .setParameter("answer", answer)
                    .setParameter("by", by)
                    .setParameter("at", at.atOffset(ZoneOffset.UTC))
                    .executeUpdate())
        .map(kept -> kept == 1);
  }

  /** Those of the phones that are still there, by answer, oldest first. */
  Uni<Map<UUID, List<Reading>>> ofWaiting() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(OF_WAITING, Object[].class).getResultList())
        .map(
            rows ->
                rows.stream()
                    .map(ReadingStore::reading)
                    .collect(Collectors.groupingBy(Reading::answer)));
  }

  /** The newest ones, newest first, also of phones that are erased by now. */
  Uni<List<Reading>> newest() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(NEWEST, Object[].class)
                    .setParameter("most", MOST)
                    .getResultList())
        .map(rows -> rows.stream().map(ReadingStore::reading).toList());
  }

  private static Reading reading(Object[] row) {
    return new Reading(
        UUID.fromString((String) row[0]),
        (String) row[1],
        (String) row[2],
        LocalDate.parse((String) row[3]),
        (String) row[4],
        Instant.ofEpochSecond(((Number) row[5]).longValue()));
  }
}
