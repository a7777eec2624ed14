package in.namaste.ticket.open311;

/** What the document says of all paths of Open311. */
final class Open311 {

  static final String JSON = "application/json";
  static final String XML = "text/xml";
  static final String FORM = "application/x-www-form-urlencoded";

  static final String ABOUT =
      "Open311 GeoReport v2 (http://wiki.open311.org/GeoReport_v2): kinds of complaints, and"
          + " complaints without anything personal. Reading needs no key.";
  static final String FORMAT = "Form of the answer: json, or xml by the Spark convention.";
  static final String LOCALE =
      "Language of names and sentences: hi or en. Else Accept-Language counts, else Hindi.";

  private Open311() {}
}
