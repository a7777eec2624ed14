package in.namaste.sla.dashboard;

import in.namaste.sla.figures.Scope;
import in.namaste.sla.figures.TicketFilter;

/** Addresses of the dashboard's own pages. */
final class Links {

  private Links() {}

  static String list(TicketFilter filter, Scope scope) {
    return "/dashboard/tickets?state="
        + filter.slug()
        + (scope.isEverything() ? "" : "&" + scope.toQuery());
  }

  static String dashboard(Scope scope) {
    return within("/dashboard", scope);
  }

  static String now(Scope scope) {
    return within("/dashboard/now", scope);
  }

  private static String within(String path, Scope scope) {
    return scope.isEverything() ? path : path + "?" + scope.toQuery();
  }
}
