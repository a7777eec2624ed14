package in.namaste.feedback.answers;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;

/**
 * The hours of offices: what came in them and how much of it is believable, which is decided once,
 * at an hour's first answer. Its methods want a transaction of the caller.
 */
@ApplicationScoped
class Hours {

  private static final String SO_FAR =
      """
      select (select count(*) from (select 1 from answer
                where office_code = :office and given_in_hour = :hour and counter = :counter and batch = :batch
                  and release is null and (set_aside is null or set_aside = 'BURST') limit :most) c),
             (select count(*) from (select 1 from answer
                where office_code = :office and given_in_hour = :hour
                  and release is null and (set_aside is null or set_aside = 'BURST') limit believable + 1) h),
             believable, released
      from office_hour where office_code = :office and hour = :hour
      """;

  private static final String RHYTHM =
      """
      select count(*), count(distinct given_in_hour) from answer
      where office_code = :office and given_in_hour >= :from and given_in_hour < :hour
        and set_aside is null and release is null
      """;

  private static final String OPEN =
      """
      insert into office_hour (office_code, hour, believable) values (:office, :hour, :believable)
      on conflict do nothing
      """;

  /** What the hour of this answer was before it. */
  Uni<HourSoFar> before(KeptAnswer answer) {
    return soFar(answer)
        .onItem()
        .ifNull()
        .switchTo(() -> open(answer.office(), answer.hour()).chain(() -> soFar(answer)));
  }

  private static Uni<HourSoFar> soFar(KeptAnswer answer) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(SO_FAR, Object[].class)
                    .setParameter("office", answer.office())
                    .setParameter("hour", answer.hour().atOffset(ZoneOffset.UTC))
                    .setParameter("counter", answer.counter())
                    .setParameter("batch", answer.batch())
                    .setParameter("most", Standing.MOST_BY_CODE)
                    .getSingleResultOrNull())
        .map(row -> row == null ? null : hour(row));
  }

  private static Uni<Void> open(String office, Instant hour) {
    return rhythm(office, hour)
        .chain(
            rhythm ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(OPEN)
                                .setParameter("office", office)
                                .setParameter("hour", hour.atOffset(ZoneOffset.UTC))
                                .setParameter("believable", rhythm.believable())
                                .executeUpdate()))
        .replaceWithVoid();
  }

  private static Uni<Rhythm> rhythm(String office, Instant hour) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(RHYTHM, Object[].class)
                    .setParameter("office", office)
                    .setParameter("from", hour.minus(Rhythm.PAST).atOffset(ZoneOffset.UTC))
                    .setParameter("hour", hour.atOffset(ZoneOffset.UTC))
                    .getSingleResult())
        .map(row -> new Rhythm(number(row[0]), number(row[1])));
  }

  private static HourSoFar hour(Object[] row) {
    return new HourSoFar(
        number(row[0]), number(row[1]), Math.toIntExact(number(row[2])), (Boolean) row[3]);
  }

  private static long number(Object value) {
    return ((Number) value).longValue();
  }
}
