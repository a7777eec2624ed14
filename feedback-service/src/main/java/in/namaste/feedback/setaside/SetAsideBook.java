package in.namaste.feedback.setaside;

import in.namaste.feedback.SetAside;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

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

  private static final String RELEASED =
      """
      select office_code, set_aside, from_hour, answers, reason, released_by, released_at
      from release order by id desc
      """;

  Uni<List<SetAsideHour>> hours() {
    return rows(HOURS)
        .map(
            rows ->
                rows.stream()
                    .map(
                        row ->
                            new SetAsideHour(
                                (String) row[0],
                                instant(row[1]),
                                SetAside.valueOf((String) row[2]),
                                ((Number) row[3]).longValue()))
                    .toList());
  }

  Uni<List<Released>> released() {
    return rows(RELEASED)
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

  private static Uni<List<Object[]>> rows(String query) {
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
