package in.namaste.feedback.admin;

import in.namaste.feedback.Office;
import in.namaste.feedback.alerts.FallenOffice;
import in.namaste.feedback.departments.Departments;
import in.namaste.web.DistrictTime;
import in.namaste.web.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Offices that fell below their own past of late. */
record FallenView(List<Line> fallen) {

  /**
   * Puts alerts into words, in their order.
   *
   * @param offices those known by their codes; one that is not is called by its code
   */
  static FallenView of(
      List<FallenOffice> alerts,
      Function<String, Optional<Office>> offices,
      Departments.Names names,
      Language language) {
    return new FallenView(
        alerts.stream()
            .map(
                alert -> {
                  Optional<Office> office = offices.apply(alert.office());
                  return new Line(
                      office.map(known -> known.name(language)).orElse(alert.office()),
                      office
                          .map(known -> names.of(known.departmentCode()).name(language))
                          .orElse(""),
                      DistrictTime.date(alert.week().monday(), language),
                      alert);
                })
            .toList());
  }

  /**
   * One office in one week.
   *
   * @param department empty if the office is not known
   * @param week its first day
   */
  record Line(String name, String department, String week, FallenOffice fell) {}
}
