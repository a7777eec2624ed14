package in.namaste.feedback.admin;

import in.namaste.feedback.alerts.FallenOffice;
import java.util.List;

/** Offices that fell below their own past of late. */
record FallenView(List<Line> fallen) {

  /**
   * One office in one week.
   *
   * @param week its first day
   */
  record Line(String name, String department, String week, FallenOffice fell) {}
}
