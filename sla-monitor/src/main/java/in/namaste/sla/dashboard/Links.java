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

  /** The tickets of a figure as a file. */
  static String file(String form, TicketFilter filter, Scope scope) {
    return list(filter, scope).replace("/tickets?", "/tickets." + form + "?");
  }

  /** A page or file of everything in a scope: {@code tv}, {@code review.pdf} and so on. */
  static String of(String name, Scope scope) {
    return within("/dashboard/" + name, scope);
  }

  private static String within(String path, Scope scope) {
    return scope.isEverything() ? path : path + "?" + scope.toQuery();
  }
}
