package in.namaste.feedback.results;

import in.namaste.feedback.Question;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** How much has been counted, public or not yet, as those who keep the offices see it. */
@ApplicationScoped
public class Tallies {

  private static final String ANSWERS =
      """
      select office_code, cast(sum(n) as bigint)
      from (select office_code, n from published_total where question = :overall
            union all
            select office_code, n from pending where question = :overall) as counted
      group by office_code
      """;

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
}
