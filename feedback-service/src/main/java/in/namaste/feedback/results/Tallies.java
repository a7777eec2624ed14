package in.namaste.feedback.results;

import in.namaste.feedback.Question;
import in.namaste.feedback.Questionnaire;
import in.namaste.feedback.Scores;
import in.namaste.feedback.Tally;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What has been counted, as pages need it: public results from what is published alone. */
@ApplicationScoped
public class Tallies {

  private static final String OF_OFFICE =
      """
      select question, score, cast(sum(n) as bigint) from published
      where office_code = :office group by question, score
      """;

  private static final String ANSWERS =
      """
      select office_code, cast(sum(n) as bigint)
      from (select office_code, n from published where question = :overall
            union all
            select office_code, n from pending where question = :overall) as counted
      group by office_code
      """;

  /** One tally for each question asked, by its code, also for those that nobody answered yet. */
  public Uni<Map<String, Tally>> of(String officeCode, Questionnaire asked) {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(OF_OFFICE, Object[].class)
                                .setParameter("office", officeCode)
                                .getResultList()))
        .map(rows -> tallies(asked, rows));
  }

  /** How many answers each office that has any was given, by office code; for its keepers. */
  public Uni<Map<String, Long>> answersByOffice() {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(ANSWERS, Object[].class)
                                .setParameter("overall", Question.OVERALL)
                                .getResultList()))
        .map(
            rows -> {
              Map<String, Long> answers = new HashMap<>();
              rows.forEach(row -> answers.put((String) row[0], ((Number) row[1]).longValue()));
              return answers;
            });
  }

  private static Map<String, Tally> tallies(Questionnaire asked, List<Object[]> rows) {
    Map<String, List<Long>> counts = new HashMap<>();
    for (Question question : asked.questions()) {
      counts.put(question.code(), new ArrayList<>(Collections.nCopies(Scores.BEST, 0L)));
    }
    for (Object[] row : rows) {
      List<Long> worstToBest = counts.get((String) row[0]);
      if (worstToBest != null) {
        worstToBest.set(((Number) row[1]).intValue() - 1, ((Number) row[2]).longValue());
      }
    }
    Map<String, Tally> tallies = new HashMap<>();
    counts.forEach((code, worstToBest) -> tallies.put(code, new Tally(code, worstToBest)));
    return tallies;
  }
}
