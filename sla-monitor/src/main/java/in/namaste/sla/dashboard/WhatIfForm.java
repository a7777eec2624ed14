package in.namaste.sla.dashboard;

import in.namaste.sla.whatif.ChangedPolicy;
import in.namaste.sla.whatif.ChangedPolicy.Hours;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The form of the what-if page as somebody typed it, from the address bar. It keeps what was typed,
 * also what cannot be meant.
 *
 * @param minor hours to solve a minor complaint
 * @param share hours to share a date
 * @param exceptions always {@value #EXCEPTIONS}, the unused ones blank
 */
public record WhatIfForm(String minor, String share, List<OneDepartment> exceptions) {

  /** Departments for which something else can be tried at a time. */
  static final int EXCEPTIONS = 5;

  /** The most hours that make sense: thirty days. */
  static final int MOST_HOURS = 720;

  /** What is tried for one department. */
  public record OneDepartment(String department, String minor, String share) {

    private boolean isBlank() {
      return department.isEmpty() && minor.isEmpty() && share.isEmpty();
    }
  }

  static WhatIfForm of(MultivaluedMap<String, String> query) {
    return new WhatIfForm(
        typed(query, "minor", 0),
        typed(query, "share", 0),
        IntStream.range(0, EXCEPTIONS)
            .mapToObj(
                row ->
                    new OneDepartment(
                        typed(query, "department", row),
                        typed(query, "departmentMinor", row),
                        typed(query, "departmentShare", row)))
            .toList());
  }

  private static String typed(MultivaluedMap<String, String> query, String name, int place) {
    List<String> values = query.getOrDefault(name, List.of());
    return place < values.size() ? values.get(place).strip() : "";
  }

  /** True if nothing was typed. */
  public boolean isBlank() {
    return minor.isEmpty()
        && share.isEmpty()
        && exceptions.stream().allMatch(OneDepartment::isBlank);
  }

  /** True if something is tried for a single department. */
  public boolean hasExceptions() {
    return !exceptions.stream().allMatch(OneDepartment::isBlank);
  }

  /**
   * The names of the fields that cannot be meant, in the order of the page; an exception's have its
   * place behind them.
   */
  public List<String> wrong() {
    List<String> wrong = new ArrayList<>();
    check("minor", minor, wrong);
    check("share", share, wrong);
    Set<String> departments = new HashSet<>();
    for (int row = 0; row < exceptions.size(); row++) {
      OneDepartment exception = exceptions.get(row);
      boolean hasHours = !exception.minor.isEmpty() || !exception.share.isEmpty();
      boolean twice = !exception.department.isEmpty() && !departments.add(exception.department);
      if (twice || (exception.department.isEmpty() && hasHours)) {
        wrong.add("department" + row);
      }
      check("departmentMinor" + row, exception.minor, wrong);
      check("departmentShare" + row, exception.share, wrong);
    }
    return wrong;
  }

  private static void check(String field, String typed, List<String> wrong) {
    if (!typed.isEmpty()
        && (!typed.matches("[1-9][0-9]{0,3}") || Integer.parseInt(typed) > MOST_HOURS)) {
      wrong.add(field);
    }
  }

  /** What is tried; only of a form in which nothing is {@link #wrong}. */
  ChangedPolicy policy() {
    Map<String, Hours> departments = new HashMap<>();
    exceptions.stream()
        .filter(exception -> !exception.department.isEmpty())
        .forEach(
            exception ->
                departments.put(
                    exception.department,
                    new Hours(hours(exception.minor), hours(exception.share))));
    return new ChangedPolicy(new Hours(hours(minor), hours(share)), departments);
  }

  private static Integer hours(String typed) {
    return typed.isEmpty() ? null : Integer.valueOf(typed);
  }

  /** The same form as the query of an address. */
  String toQuery() {
    StringBuilder query = new StringBuilder(pair("minor", minor)).append('&');
    query.append(pair("share", share));
    for (OneDepartment exception : exceptions) {
      if (!exception.isBlank()) {
        query.append('&').append(pair("department", exception.department));
        query.append('&').append(pair("departmentMinor", exception.minor));
        query.append('&').append(pair("departmentShare", exception.share));
      }
    }
    return query.toString();
  }

  private static String pair(String name, String value) {
    return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
