package in.namaste.feedback.results;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Question;
import in.namaste.feedback.Week;
import in.namaste.feedback.results.Figures.Asked;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads what is public. The last two columns of each row are an answer and how often it is there.
 */
@ApplicationScoped
class PublicFigures {

  private static final String IN_ALL = " from published_total";
  private static final String BY_WEEK = " from published";

  private static final String OF_THESE =
      " join office on office.code = office_code where n > 0 and ";

  private static final String OVERALL = " and question = '" + Question.OVERALL + "' group by 1, 2";

  private static final String COUNTED = ", score, cast(sum(n) as bigint)";

  /** All public figures of a place; its code is empty for the district. */
  Uni<Figures> of(Extent extent, String code) {
    String these = OF_THESE + extent.condition();
    return Panache.withSession(
        () ->
            rows(
                    "select question, question_version"
                        + COUNTED
                        + IN_ALL
                        + these
                        + " group by 1, 2, 3",
                    code)
                .chain(
                    questions ->
                        rows("select week" + COUNTED + BY_WEEK + these + OVERALL, code)
                            .chain(
                                weeks ->
                                    rows(
                                            "select "
                                                + extent.part()
                                                + COUNTED
                                                + IN_ALL
                                                + these
                                                + OVERALL,
                                            code)
                                        .chain(
                                            parts ->
                                                departments()
                                                    .map(
                                                        all ->
                                                            figures(
                                                                questions, weeks, parts, all))))));
  }

  private static Uni<List<Object[]>> departments() {
    return rows(
        "select department_code"
            + COUNTED
            + IN_ALL
            + OF_THESE
            + Extent.DISTRICT.condition()
            + OVERALL,
        "");
  }

  private static Uni<List<Object[]>> rows(String query, String code) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(query, Object[].class)
                    .setParameter("code", code)
                    .getResultList());
  }

  private static Figures figures(
      List<Object[]> questions,
      List<Object[]> weeks,
      List<Object[]> parts,
      List<Object[]> departments) {
    Function<Object[], String> name = row -> (String) row[0];
    return new Figures(
        by(
            row -> new Asked((String) row[0], ((Number) row[1]).intValue()),
            questions,
            HashMap::new),
        by(row -> new Week((LocalDate) row[0]), weeks, TreeMap::new),
        by(name, parts, HashMap::new),
        by(name, departments, HashMap::new));
  }

  private static <K, M extends Map<K, Counts>> M by(
      Function<Object[], K> key, List<Object[]> rows, Supplier<M> empty) {
    M counts = empty.get();
    for (Object[] row : rows) {
      Counts one =
          Counts.NONE.plus(
              ((Number) row[row.length - 2]).intValue(),
              ((Number) row[row.length - 1]).longValue());
      counts.merge(key.apply(row), one, Counts::plus);
    }
    return counts;
  }
}
