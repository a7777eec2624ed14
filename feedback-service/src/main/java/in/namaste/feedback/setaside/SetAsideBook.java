package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** What the feedback cell looks through: hours with answers set aside, and what was released. */
@ApplicationScoped
class SetAsideBook {

  /** So many rows of each are shown, the newest first. */
  static final int MOST = 200;

  private static final String HOURS =
      """
      select office_code, given_in_hour, set_aside, count(*) from answer
      where set_aside is not null
      group by office_code, given_in_hour, set_aside
      order by given_in_hour desc, office_code, set_aside
      """;

  private static final String HOUR =
      """
      select office_code, given_in_hour, set_aside, count(*) from answer
      where set_aside = :why and office_code = :office and given_in_hour = :hour
      group by office_code, given_in_hour, set_aside
      """;

  private static final String RELEASED =
      """
      select office_code, set_aside, from_hour, answers, reason, released_by, released_at
      from release order by id desc
      """;

  /**
   * The newest hours, or those behind them.
   *
   * @param sheet from 1 on, of {@link #MOST} hours each
   */
  Uni<SetAsideSheet> hours(int sheet) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(HOURS, Object[].class)
                                .setFirstResult((sheet - 1) * MOST)
                                .setMaxResults(MOST + 1)
                                .getResultList()))
        .map(rows -> rows.stream().map(SetAsideBook::hour).toList())
        .map(hours -> SetAsideSheet.of(sheet, hours));
  }

  /** What is set aside of one office's hour, for one reason. */
  Uni<Optional<SetAsideHour>> hour(String office, SetAside why, Instant hour) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(HOUR, Object[].class)
                                .setParameter("office", office)
                                .setParameter("why", why.name())
                                .setParameter("hour", hour)
                                .getResultList()))
        .map(rows -> rows.stream().map(SetAsideBook::hour).findFirst());
  }

  private static SetAsideHour hour(Object[] row) {
    return new SetAsideHour(
        (String) row[0],
        instant(row[1]),
        SetAside.valueOf((String) row[2]),
        ((Number) row[3]).longValue());
  }

  Uni<List<Released>> released() {
    return newest(RELEASED)
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new Released(
                                (String) row[0],
                                SetAside.valueOf((String) row[1]),
                                instant(row[2]),
                                ((Number) row[3]).longValue(),
                                (String) row[4],
                                (String) row[5],
                                instant(row[6])))
                    .toList());
  }

  private static Uni<List<Object[]>> newest(String query) {
    return Panache.withSession(
        () ->
            Panache.getSession()
                .chain(
                    session ->
                        session
                            .createNativeQuery(query, Object[].class)
                            .setMaxResults(MOST)
                            .getResultList()));
  }

  private static Instant instant(Object time) {
    return ((OffsetDateTime) time).toInstant();
  }
}
