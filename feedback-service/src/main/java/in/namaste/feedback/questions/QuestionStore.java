package in.namaste.feedback.questions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.feedback.Question;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tables of questions. Its methods want a session of the caller. */
@ApplicationScoped
class QuestionStore {

  private static final String SHEETS =
      """
      select questionnaire.version as sheet, office_code, question.code, question.version,
             text_hi, text_en, lowest_hi, lowest_en, highest_hi, highest_en
      from questionnaire
      left join lateral jsonb_array_elements(questions) with ordinality as asked (item, place) on true
      left join question on question.code = asked.item ->> 'code'
          and question.version = cast(asked.item ->> 'version' as integer)
      order by sheet, place
      """;

  private static final String ADD =
      """
      insert into question
          (code, version, text_hi, text_en, lowest_hi, lowest_en, highest_hi, highest_en)
      values
          (:code, :version, :textHi, :textEn, :lowestHi, :lowestEn, :highestHi, :highestEn)
      on conflict do nothing
      """;

  private static final String ADD_SHEET =
      """
      insert into questionnaire (version, office_code, questions)
      values (:version, :office, cast(cast(:questions as text) as jsonb))
      on conflict do nothing
      """;

  private static final String BANK =
      """
      select distinct on (code) code, version, text_hi, text_en,
             lowest_hi, lowest_en, highest_hi, highest_en, offered
      from question order by code, version desc
      """;

  private static final String OFFER =
      "update question set offered = :offered where code = :code and version = :version";

  private static final String TURN = "select pg_advisory_xact_lock(:key)";

  /** Changes of questions are few and look at all of them. */
  private static final long KEY = 7_233_301;

  private final ObjectMapper json;

  QuestionStore(ObjectMapper json) {
    this.json = json;
  }

  /** Everything that was ever asked, lowest version first. */
  Uni<List<Sheet>> sheets() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(SHEETS, Object[].class).getResultList())
        .map(QuestionStore::sheets);
  }

  /** Adds one version of a question; false when it is there already. */
  Uni<Boolean> add(Question question) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD)
                    .setParameter("code", question.code())
                    .setParameter("version", question.version())
                    .setParameter("textHi", question.textHi())
                    .setParameter("textEn", question.textEn())
                    .setParameter("lowestHi", question.lowestHi())
                    .setParameter("lowestEn", question.lowestEn())
                    .setParameter("highestHi", question.highestHi())
                    .setParameter("highestEn", question.highestEn())
                    .executeUpdate())
        .map(added -> added == 1);
  }

  /** Adds what is asked from now on; false when there is one of this version already. */
  Uni<Boolean> ask(Sheet sheet) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(ADD_SHEET)
                    .setParameter("version", sheet.version())
                    .setParameter("office", sheet.office())
                    .setParameter("questions", text(sheet.questions()))
                    .executeUpdate())
        .map(added -> added == 1);
  }

  /** Each question in its newest words, by code. */
  Uni<List<Kept>> bank() {
    return Panache.getSession()
        .chain(session -> session.createNativeQuery(BANK, Object[].class).getResultList())
        .map(
            rows ->
                rows.stream().map(row -> new Kept(question(row, 0), (Boolean) row[8])).toList());
  }

  /** Says whether a question may be chosen. */
  Uni<Void> offer(Question question, boolean offered) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(OFFER)
                    .setParameter("offered", offered)
                    .setParameter("code", question.code())
                    .setParameter("version", question.version())
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** Waits for its turn to change questions, and holds it until the transaction ends. */
  Uni<Void> turn() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createNativeQuery(TURN, Object.class)
                    .setParameter("key", KEY)
                    .getSingleResult())
        .replaceWithVoid();
  }

  private static List<Sheet> sheets(List<Object[]> rows) {
    Map<Integer, String> offices = new LinkedHashMap<>();
    Map<Integer, List<Question>> questions = new LinkedHashMap<>();
    for (Object[] row : rows) {
      int version = ((Number) row[0]).intValue();
      offices.put(version, (String) row[1]);
      List<Question> asked = questions.computeIfAbsent(version, fresh -> new ArrayList<>());
      if (row[2] != null) {
        asked.add(question(row, 2));
      }
    }
    return offices.entrySet().stream()
        .map(sheet -> new Sheet(sheet.getValue(), sheet.getKey(), questions.get(sheet.getKey())))
        .toList();
  }

  /** The question in eight columns of a row, its code the first of them. */
  private static Question question(Object[] row, int from) {
    return new Question(
        (String) row[from],
        ((Number) row[from + 1]).intValue(),
        (String) row[from + 2],
        (String) row[from + 3],
        (String) row[from + 4],
        (String) row[from + 5],
        (String) row[from + 6],
        (String) row[from + 7]);
  }

  private String text(List<Question> questions) {
    try {
      return json.writeValueAsString(
          questions.stream()
              .map(asked -> Map.of("code", asked.code(), "version", asked.version()))
              .toList());
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Codes of questions are writable as JSON", e);
    }
  }
}
