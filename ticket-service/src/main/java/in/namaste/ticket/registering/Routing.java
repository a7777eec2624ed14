package in.namaste.ticket.registering;

import in.namaste.ticket.Subject;
import in.namaste.ticket.Terms;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.Policy;
import java.util.Optional;

/**
 * Where a complaint goes and under which terms. It is never refused: what the directory does not
 * know, or has closed, goes to the sorting desk of the Deputy Commissioner's office.
 */
record Routing(Subject subject, Terms terms) {

  static final String SORTING_DESK = "DCO";
  static final String UNCLEAR = "DCO.UNCLEAR";

  /**
   * The routing of a complaint.
   *
   * @param asked what it is about, as whoever took it says
   */
  static Routing of(Subject asked, Directory directory, Policy policy) {
    CategoryPublished category =
        asAsked(asked, directory).or(() -> directory.category(UNCLEAR)).orElseThrow();
    return new Routing(
        new Subject(category.departmentCode(), category.code(), asked.placeCode(), asked.area()),
        new Terms(
            category.ticketClass(),
            category.hours(),
            policy.shareDateHours(),
            policy.reopenDays(),
            policy.appealDays()));
  }

  private static Optional<CategoryPublished> asAsked(Subject asked, Directory directory) {
    boolean departmentOpen =
        directory.department(asked.departmentCode()).filter(DirectoryEvent::active).isPresent();
    boolean placeKnown =
        directory.place(asked.placeCode()).filter(DirectoryEvent::active).isPresent();
    return departmentOpen && placeKnown
        ? directory
            .category(asked.categoryCode())
            .filter(CategoryPublished::active)
            .filter(category -> category.departmentCode().equals(asked.departmentCode()))
        : Optional.empty();
  }
}
