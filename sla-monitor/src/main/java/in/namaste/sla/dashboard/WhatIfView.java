package in.namaste.sla.dashboard;

import static java.nio.charset.StandardCharsets.UTF_8;

import in.namaste.sla.figures.Name;
import in.namaste.sla.whatif.DepartmentTally;
import in.namaste.web.Language;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The what-if page.
 *
 * @param departments to choose from
 * @param result what the replay found; empty while nothing is tried, or what was typed is wrong
 */
public record WhatIfView(
    Language language,
    WhatIfForm form,
    LocalDate since,
    List<Name> departments,
    Optional<Result> result,
    String deskUrl) {

  /** Newly broken ones on a page. */
  static final int SIZE = 50;

  /** One department's line. */
  public record Line(Name department, DepartmentTally tally) {}

  /**
   * A complaint whose promise would have been broken.
   *
   * @param due what would have passed
   * @param settledAt null while it is open
   */
  public record Broken(
      String number,
      Name department,
      Name category,
      Name place,
      Instant registeredAt,
      Instant due,
      Instant settledAt) {}

  /**
   * What a replay found.
   *
   * @param only the department whose newly broken ones are listed; all when empty
   * @param page of the list, counted from 1
   * @param listed how many there are on all its pages
   */
  public record Result(
      List<Line> lines,
      DepartmentTally total,
      Optional<Name> only,
      List<Broken> broken,
      long listed,
      int page) {

    public Result {
      lines =
          lines.stream()
              .sorted(
                  Comparator.comparingLong((Line line) -> -line.tally().newlyBroken())
                      .thenComparingLong(line -> -line.tally().registered())
                      .thenComparing(line -> line.department().code()))
              .toList();
    }

    public long firstRow() {
      return (page - 1L) * SIZE + 1;
    }

    public long lastRow() {
      return firstRow() + broken.size() - 1;
    }

    public boolean hasNext() {
      return lastRow() < listed;
    }

    public boolean hasPrevious() {
      return page > 1;
    }
  }

  public int mostHours() {
    return WhatIfForm.MOST_HOURS;
  }

  public boolean isWrong(String field) {
    return form.wrong().contains(field);
  }

  /** True for the first field that is wrong: it gets the focus. */
  public boolean isFirstWrong(String field) {
    return !form.wrong().isEmpty() && form.wrong().getFirst().equals(field);
  }

  /** The same of a field of an exception, by its place. */
  public boolean isWrong(String field, int place) {
    return isWrong(field + place);
  }

  /** The same of a field of an exception, by its place. */
  public boolean isFirstWrong(String field, int place) {
    return isFirstWrong(field + place);
  }

  /** The newly broken ones of one department, of the same form. */
  public String listOf(Name department) {
    return address(Optional.of(department), 1) + "#newly";
  }

  /** The newly broken ones of all departments. */
  public String listOfAll() {
    return address(Optional.empty(), 1) + "#newly";
  }

  /** Another page of the list. */
  public String list(int page) {
    return address(result.flatMap(Result::only), page) + "#newly";
  }

  private String address(Optional<Name> only, int page) {
    return "/dashboard/what-if?"
        + form.toQuery()
        + only.map(name -> "&only=" + URLEncoder.encode(name.code(), UTF_8)).orElse("")
        + (page == 1 ? "" : "&page=" + page);
  }
}
