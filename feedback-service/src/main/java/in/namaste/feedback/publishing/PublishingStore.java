package in.namaste.feedback.publishing;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Scores;
import in.namaste.feedback.Waiting;
import in.namaste.feedback.Week;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The tables of what is public and what waits to be. Its methods want a session of the caller. */
@ApplicationScoped
class PublishingStore {

  private static final String WAITING =
      """
      select pending.office_code, pending.counter, question, question_version, score, n
      from jsonb_to_recordset(cast(cast(:places as text) as jsonb)) as place(office text, counter text)
      join pending on pending.office_code = place.office and pending.counter = place.counter
      """;

  private static final String WEEKS =
      """
      select week, score, n from published
      where office_code = :office and counter = :counter and question = :question
        and question_version = :version
      """;

  private static final String ROWS =
      """
      from jsonb_to_recordset(cast(cast(:rows as text) as jsonb))
        as row(office text, counter text, question text, version integer, score smallint, n bigint)
      """;

  private static final String KEEP =
      """
      insert into pending (office_code, counter, question, question_version, score, n)
      select row.office, row.counter, row.question, row.version, row.score, row.n
      """
          + ROWS
          + """
      on conflict (office_code, counter, question, question_version, score)
      do update set n = excluded.n
      """;

  private static final String ADD =
      """
      insert into published (office_code, counter, question, question_version, week, score, n)
      select row.office, row.counter, row.question, row.version, :week, row.score, row.n
      """
          + ROWS
          + """
      where row.n > 0
      on conflict (office_code, counter, question, question_version, week, score)
      do update set n = published.n + excluded.n
      """;

  private static final String TAKE_OFF =
      "update published set n = published.n - row.n "
          + ROWS
          + """
      where office_code = row.office and published.counter = row.counter
        and published.question = row.question and question_version = row.version
        and published.score = row.score and week = :week
      """;

  private final Rows rows;

  PublishingStore(Rows rows) {
    this.rows = rows;
  }

  Uni<Map<Cell, Waiting>> waiting(Set<Place> places) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WAITING, Object[].class)
                    .setParameter("places", rows.of(places))
                    .getResultList())
        .map(
            rows -> {
              Map<Cell, Counts> counts = new HashMap<>();
              for (Object[] row : rows) {
                var cell =
                    new Cell((String) row[0], (String) row[1], (String) row[2], number(row[3]));
                counts.merge(cell, counts(row[4], row[5]), Counts::plus);
              }
              return counts.entrySet().stream()
                  .collect(
                      Collectors.toMap(Map.Entry::getKey, each -> new Waiting(each.getValue())));
            });
  }

  /** What is public of a cell. */
  Uni<NavigableMap<Week, Counts>> weeks(Cell cell) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(WEEKS, Object[].class)
                    .setParameter("office", cell.office())
                    .setParameter("counter", cell.counter())
                    .setParameter("question", cell.question())
                    .setParameter("version", cell.version())
                    .getResultList())
        .map(
            rows -> {
              NavigableMap<Week, Counts> weeks = new TreeMap<>();
              for (Object[] row : rows) {
                weeks.merge(new Week((LocalDate) row[0]), counts(row[1], row[2]), Counts::plus);
              }
              return weeks;
            });
  }

  Uni<Void> keep(Map<Cell, Waiting> waiting) {
    Map<Cell, Counts> counts = new HashMap<>();
    waiting.forEach((cell, each) -> counts.put(cell, each.counts()));
    return Panache.getSession()
        .chain(
            session ->
                session.createNativeQuery(KEEP).setParameter("rows", rows(counts)).executeUpdate())
        .replaceWithVoid();
  }

  /** Makes groups public, each in full. */
  Uni<Void> add(Week week, Map<Cell, Counts> groups) {
    return groups.isEmpty() ? Uni.createFrom().voidItem() : change(ADD, week, groups);
  }

  Uni<Void> takeOff(Week week, Cell cell, Counts group) {
    return change(TAKE_OFF, week, Map.of(cell, group));
  }

  private Uni<Void> change(String statement, Week week, Map<Cell, Counts> groups) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(statement)
                    .setParameter("week", week.monday())
                    .setParameter("rows", rows(groups))
                    .executeUpdate())
        .replaceWithVoid();
  }

  private String rows(Map<Cell, Counts> counts) {
    List<Row> changed = new ArrayList<>();
    counts.forEach(
        (cell, each) -> {
          for (int score = Scores.WORST; score <= Scores.BEST; score++) {
            changed.add(
                new Row(
                    cell.office(),
                    cell.counter(),
                    cell.question(),
                    cell.version(),
                    score,
                    each.of(score)));
          }
        });
    return rows.of(changed);
  }

  private static Counts counts(Object score, Object n) {
    return Counts.NONE.plus(number(score), ((Number) n).longValue());
  }

  private static int number(Object value) {
    return ((Number) value).intValue();
  }

  /** One row of either table, the week apart. */
  record Row(String office, String counter, String question, int version, int score, long n) {}
}
