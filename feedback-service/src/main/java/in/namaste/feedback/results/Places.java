package in.namaste.feedback.results;

import in.namaste.feedback.Office;
import in.namaste.feedback.Question;
import in.namaste.feedback.Tally;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormLinks;
import in.namaste.feedback.departments.Departments;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.feedback.questions.QuestionBook;
import in.namaste.feedback.results.Figures.Asked;
import in.namaste.feedback.results.PlaceView.Line;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Names the lines of a place's page. */
@ApplicationScoped
class Places {

  /** Weeks of the trend: a quarter of a year. */
  private static final int WEEKS = 13;

  private final OfficeBook offices;
  private final QuestionBook questions;
  private final FormLinks links;

  Places(OfficeBook offices, QuestionBook questions, FormLinks links) {
    this.offices = offices;
    this.questions = questions;
    this.links = links;
  }

  /** Whether there is such a place, be it closed. */
  boolean isKnown(Extent extent, String code) {
    return switch (extent) {
      case OFFICE -> offices.find(code).isPresent();
      case DEPARTMENT ->
          offices.all().stream().anyMatch(office -> office.departmentCode().equals(code));
      case DISTRICT -> true;
    };
  }

  /** How it is called; empty for the district. */
  String name(Extent extent, String code, Departments.Names names, Language language) {
    return switch (extent) {
      case OFFICE -> office(code, language);
      case DEPARTMENT -> names.of(code).name(language);
      case DISTRICT -> "";
    };
  }

  static String path(Extent extent, String code) {
    return switch (extent) {
      case OFFICE -> "/offices/" + code;
      case DEPARTMENT -> "/departments/" + code;
      case DISTRICT -> "/district";
    };
  }

  String formPath(Extent extent, String code) {
    return extent == Extent.OFFICE && offices.find(code).filter(Office::active).isPresent()
        ? links.path(FormCode.onList(code))
        : null;
  }

  /**
   * The place itself, its department and the district, as far as they are different; none alone.
   */
  List<Line> compared(
      Extent extent, String code, Figures figures, Departments.Names names, Language language) {
    Line district = new Line("", path(Extent.DISTRICT, ""), figures.ofDistrict());
    String department = departmentOf(extent, code);
    Line own =
        new Line(
            names.of(department).name(language),
            path(Extent.DEPARTMENT, department),
            figures.ofDepartment(department));
    return switch (extent) {
      case OFFICE ->
          List.of(
              new Line(name(extent, code, names, language), "", figures.overall()), own, district);
      case DEPARTMENT ->
          List.of(new Line(name(extent, code, names, language), "", figures.overall()), district);
      case DISTRICT -> List.of();
    };
  }

  /** The weeks that have answers, the last {@value #WEEKS} of them. */
  static List<Line> weeks(Figures figures, Language language) {
    return figures.weeks().descendingMap().entrySet().stream()
        .limit(WEEKS)
        .sorted(Map.Entry.comparingByKey())
        .map(
            week ->
                new Line(
                    DistrictTime.date(week.getKey().monday(), language),
                    "",
                    Figures.tally(week.getValue())))
        .toList();
  }

  /** What an office asks now; elsewhere each question that was answered, in its newest words. */
  List<Question> asked(Extent extent, String code, Figures figures) {
    if (extent == Extent.OFFICE) {
      return questions.of(code).others();
    }
    List<Question> answered = answered(figures);
    return answered.stream()
        .filter(
            question ->
                answered.stream()
                    .noneMatch(
                        other ->
                            other.code().equals(question.code())
                                && other.version() > question.version()))
        .toList();
  }

  /** What was answered in other words than these. */
  List<Question> older(List<Question> asked, Figures figures) {
    return answered(figures).stream().filter(question -> !asked.contains(question)).toList();
  }

  static List<Line> lines(List<Question> questions, Figures figures, Language language) {
    return questions.stream()
        .map(question -> new Line(question.text(language), "", figures.of(question)))
        .toList();
  }

  /** The parts, the best first. */
  List<Line> parts(
      Extent extent, String code, Figures figures, Departments.Names names, Language language) {
    return figures.parts().entrySet().stream()
        .map(
            part ->
                part(extent, code, part.getKey(), Figures.tally(part.getValue()), names, language))
        .sorted(Comparator.comparingDouble((Line line) -> -line.tally().average()))
        .toList();
  }

  private Line part(
      Extent extent,
      String code,
      String part,
      Tally tally,
      Departments.Names names,
      Language language) {
    return switch (extent) {
      case OFFICE -> new Line(counter(code, part, language), "", tally);
      case DEPARTMENT -> new Line(office(part, language), path(Extent.OFFICE, part), tally);
      case DISTRICT ->
          new Line(names.of(part).name(language), path(Extent.DEPARTMENT, part), tally);
    };
  }

  String departmentOf(Extent extent, String code) {
    return extent == Extent.OFFICE
        ? offices.find(code).map(Office::departmentCode).orElse(code)
        : code;
  }

  /** A counter's name; empty for the whole office's code. */
  String counter(String office, String counter, Language language) {
    return counter.isEmpty()
        ? ""
        : offices
            .find(office)
            .flatMap(known -> known.counter(counter))
            .map(known -> known.name(language))
            .orElse(counter);
  }

  String office(String code, Language language) {
    return offices.find(code).map(office -> office.name(language)).orElse(code);
  }

  private List<Question> answered(Figures figures) {
    return questions.ever().stream()
        .filter(question -> !question.isOverall())
        .filter(question -> figures.questions().containsKey(Asked.of(question)))
        .toList();
  }
}
