package in.namaste.feedback.results;

import in.namaste.feedback.Counts;
import in.namaste.feedback.Office;
import in.namaste.feedback.Question;
import in.namaste.feedback.Week;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.web.Language;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is public as lines of cells, office by office, so that a large file needs no memory. */
@ApplicationScoped
class PublishedTable {

  private static final List<String> HEADINGS =
      List.of(
          "office",
          "department",
          "counter",
          "question",
          "version",
          "week",
          "answers_1",
          "answers_2",
          "answers_3",
          "answers_4",
          "answers_5",
          "average",
          "office_name",
          "department_name",
          "counter_name",
          "question_text");

  private static final String OF_OFFICE =
      """
      select counter, question, question_version, week,
             cast(coalesce(sum(n) filter (where score = 1), 0) as bigint),
             cast(coalesce(sum(n) filter (where score = 2), 0) as bigint),
             cast(coalesce(sum(n) filter (where score = 3), 0) as bigint),
             cast(coalesce(sum(n) filter (where score = 4), 0) as bigint),
             cast(coalesce(sum(n) filter (where score = 5), 0) as bigint)
      from published where office_code = :office
      group by counter, question, question_version, week having sum(n) > 0
      order by counter, question, question_version, week
      """;

  private final OfficeBook offices;
  private final QuestionBook questions;
  private final Departments departments;
  private final Places places;

  PublishedTable(
      OfficeBook offices, QuestionBook questions, Departments departments, Places places) {
    this.offices = offices;
    this.questions = questions;
    this.departments = departments;
    this.places = places;
  }

  /** The headings, then the lines of each office. */
  Multi<List<List<Object>>> of(Extent extent, String code, Language language) {
    List<Office> these =
        offices.all().stream()
            .filter(
                office ->
                    switch (extent) {
                      case OFFICE -> office.code().equals(code);
                      case DEPARTMENT -> office.departmentCode().equals(code);
                      case DISTRICT -> true;
                    })
            .toList();
    return Multi.createBy()
        .concatenating()
        .streams(
            Multi.createFrom().item(List.of(List.<Object>copyOf(HEADINGS))),
            departments
                .names()
                .onItem()
                .transformToMulti(
                    names ->
                        Multi.createFrom()
                            .iterable(these)
                            .onItem()
                            .transformToUniAndConcatenate(
                                office -> lines(office, names, language))));
  }

  private Uni<List<List<Object>>> lines(Office office, Departments.Names names, Language language) {
    Map<Figures.Asked, Question> words =
        questions.ever().stream()
            .collect(Collectors.toMap(Figures.Asked::of, Function.identity(), (one, same) -> one));
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createNativeQuery(OF_OFFICE, Object[].class)
                                .setParameter("office", office.code())
                                .getResultList()))
        .map(rows -> rows.stream().map(row -> line(office, row, words, names, language)).toList());
  }

  private List<Object> line(
      Office office,
      Object[] row,
      Map<Figures.Asked, Question> words,
      Departments.Names names,
      Language language) {
    String counter = (String) row[0];
    var asked = new Figures.Asked((String) row[1], ((Number) row[2]).intValue());
    Counts counts =
        new Counts(
            List.of(
                number(row[4]), number(row[5]), number(row[6]), number(row[7]), number(row[8])));
    Question question = words.get(asked);
    return List.of(
        office.code(),
        office.departmentCode(),
        counter,
        asked.code(),
        asked.version(),
        new Week((LocalDate) row[3]).iso(),
        counts.of(1),
        counts.of(2),
        counts.of(3),
        counts.of(4),
        counts.of(5),
        Math.round(Figures.tally(counts).average() * 100) / 100.0,
        office.name(language),
        names.of(office.departmentCode()).name(language),
        places.counter(office.code(), counter, language),
        question == null ? "" : question.text(language));
  }

  private static Long number(Object value) {
    return ((Number) value).longValue();
  }
}
