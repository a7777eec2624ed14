package in.namaste.feedback.alerts;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Week;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of looks and alerts. Its methods want a session of the caller. */
@ApplicationScoped
class AlertStore {

  private static final String CLAIM =
      "insert into look (week, kind) values (:week, :kind) on conflict do nothing";

  private static final String OVERALL =
      """
      select office_code, week, score, cast(sum(n) as bigint) from published
      where question = :overall and week between :first and :last
      group by office_code, week, score
      """;

  private static final String KEEP =
      """
      insert into alert (office_code, week, week_mean, past_mean, week_answers, past_answers)
      values (:office, :week, :weekMean, :pastMean, :weekAnswers, :pastAnswers)
      on conflict do nothing
      """;

  private static final String ALERTS =
      """
      select office_code, week, week_mean, past_mean, week_answers, past_answers from alert
      where week >= :since and (:office = '' or office_code = :office)
      order by week desc, past_mean - week_mean desc, office_code
      """;

  /** Claims a look for this transaction; false when it was taken before. */
  Uni<Boolean> claim(Look look) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(CLAIM)
                    .setParameter("week", look.week().monday())
                    .setParameter("kind", look.kind().name())
                    .executeUpdate())
        .map(claimed -> claimed == 1);
  }

  /** The public overall answers of each office, by weeks, up to this one. */
  Uni<Map<String, Map<Week, Counts>>> overall(Week first, Week last) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OVERALL, Object[].class)
                    .setParameter("overall", Question.OVERALL)
                    .setParameter("first", first.monday())
                    .setParameter("last", last.monday())
                    .getResultList())
        .map(
            rows -> {
              Map<String, Map<Week, Counts>> offices = new TreeMap<>();
              for (Object[] row : rows) {
                Counts counts =
                    Counts.NONE.plus(((Number) row[2]).intValue(), ((Number) row[3]).longValue());
                offices
                    .computeIfAbsent((String) row[0], none -> new HashMap<>())
                    .merge(new Week((LocalDate) row[1]), counts, Counts::plus);
              }
              return offices;
            });
  }

  /** Keeps an alert; false when the office has one of that week. */
  Uni<Boolean> keep(FallenOffice fallen) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(KEEP)
                    .setParameter("office", fallen.office())
                    .setParameter("week", fallen.week().monday())
                    .setParameter("weekMean", fallen.weekMean())
                    .setParameter("pastMean", fallen.pastMean())
                    .setParameter("weekAnswers", fallen.weekAnswers())
                    .setParameter("pastAnswers", fallen.pastAnswers())
                    .executeUpdate())
        .map(kept -> kept == 1);
  }

  /**
   * Alerts, the newest week first and in it the deepest fall.
   *
   * @param office empty for all
   */
  Uni<List<FallenOffice>> since(Week week, String office) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ALERTS, Object[].class)
                    .setParameter("since", week.monday())
                    .setParameter("office", office)
                    .getResultList())
        .map(rows -> rows.stream().map(AlertStore::fallen).toList());
  }

  private static FallenOffice fallen(Object[] row) {
    return new FallenOffice(
        (String) row[0],
        new Week((LocalDate) row[1]),
        ((Number) row[2]).doubleValue(),
        ((Number) row[3]).doubleValue(),
        ((Number) row[4]).longValue(),
        ((Number) row[5]).longValue());
  }
}
