package in.namaste.feedback.contacts;

import in.namaste.feedback.Office;
import in.namaste.feedback.offices.OfficeBook;
import in.namaste.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Offices and counters as they are called in the language of the page; by codes if not known. */
@ApplicationScoped
class PlaceNames {

  private final OfficeBook offices;
  private final Page page;

  PlaceNames(OfficeBook offices, Page page) {
    this.offices = offices;
    this.page = page;
  }

  String office(String code) {
    return offices.find(code).map(known -> known.name(page.language())).orElse(code);
  }

  /** Empty for the whole office. */
  String counter(String officeCode, String code) {
    Optional<Office> office = offices.find(officeCode);
    return office
        .flatMap(known -> known.counter(code))
        .map(counter -> counter.name(page.language()))
        .orElse(code);
  }
}
