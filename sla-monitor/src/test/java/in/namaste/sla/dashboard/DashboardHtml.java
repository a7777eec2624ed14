package in.namaste.sla.dashboard;

import static io.restassured.RestAssured.given;

import in.namaste.sla.support.Sessions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The dashboard as a browser gets it. */
record DashboardHtml(String html) {

  private static final Pattern FIGURE = Pattern.compile("data-figure=\"([a-z0-9-]+)\">([0-9.]+)<");
  private static final Pattern NUMBER = Pattern.compile("data-number=\"([A-Z0-9-]+)\"");

  static DashboardHtml get(String path, String session) {
    return new DashboardHtml(
        given()
            .redirects()
            .follow(false)
            .cookie(Sessions.COOKIE, session)
            .when()
            .get(path)
            .then()
            .statusCode(200)
            .extract()
            .asString());
  }

  static DashboardHtml ofDepartment(String department) {
    return get("/dashboard?lang=en&department=" + department, Sessions.district());
  }

  static DashboardHtml list(String state, String department) {
    return get(
        "/dashboard/tickets?lang=en&state=" + state + "&department=" + department,
        Sessions.district());
  }

  /** The figures of tickets by name. */
  Map<String, Long> figures() {
    String tickets = html.split("id=\"ratings\"", 2)[0];
    Map<String, Long> figures = new HashMap<>();
    Matcher found = FIGURE.matcher(tickets);
    while (found.find()) {
      figures.put(found.group(1), Long.valueOf(found.group(2)));
    }
    return figures;
  }

  long figure(String name) {
    return figures().getOrDefault(name, -1L);
  }

  List<String> numbers() {
    return NUMBER.matcher(html).results().map(found -> found.group(1)).toList();
  }

  /** The line of one office. */
  String office(String code) {
    Matcher line =
        Pattern.compile("<tr data-office=\"" + code + "\">.*?</tr>", Pattern.DOTALL).matcher(html);
    return line.find() ? line.group() : "";
  }
}
