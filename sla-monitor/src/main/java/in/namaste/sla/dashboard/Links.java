package in.namaste.sla.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of the dashboard's own pages. */
final class Links {

  private Links() {}

  static String list(TicketFilter filter, Optional<String> department) {
    return "/dashboard/tickets?state="
        + filter.slug()
        + department.map(code -> "&department=" + encoded(code)).orElse("");
  }

  static String dashboard(Optional<String> department) {
    return "/dashboard" + department.map(code -> "?department=" + encoded(code)).orElse("");
  }

  static String now(Optional<String> department) {
    return "/dashboard/now" + department.map(code -> "?department=" + encoded(code)).orElse("");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
