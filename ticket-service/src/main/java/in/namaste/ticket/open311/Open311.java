package in.namaste.ticket.open311;

/** What is said of all paths of Open311. */
final class Open311 {

  /** Every path of Open311 begins so. */
  static final String ROOT = "/open311/";

  static final String JSON = "application/json";
  static final String FORM = "application/x-www-form-urlencoded";

  /** The outermost element of requests and receipts. */
  static final String REQUESTS = "service_requests";

  /** The outermost element of errors. */
  static final String ERRORS = "errors";

  static final String ABOUT =
      "Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2): kinds of complaints, and"
          + " complaints without anything personal. Reading needs no key.";

  private Open311() {}
}
