package in.namaste.ticket.hearing;

import in.namaste.ticket.Subject;
import in.namaste.ticket.Terms;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceSubmitted;
import java.util.Optional;

/**
 * Where a submission goes and under which terms. It is never refused: what the directory does not
 * know, or has closed, goes to the sorting desk of the Deputy Commissioner's office.
 */
record Routing(Subject subject, Terms terms) {

  static final String SORTING_DESK = "DCO";
  static final String UNCLEAR = "DCO.UNCLEAR";

  static Routing of(GrievanceSubmitted submitted, Directory directory, Policy policy) {
    CategoryPublished category =
        asSubmitted(submitted, directory).or(() -> directory.category(UNCLEAR)).orElseThrow();
    return new Routing(
        new Subject(
            category.departmentCode(), category.code(), submitted.placeCode(), submitted.area()),
        new Terms(
            category.ticketClass(),
            category.hours(),
            policy.shareDateHours(),
            policy.reopenDays()));
  }

  private static Optional<CategoryPublished> asSubmitted(
      GrievanceSubmitted submitted, Directory directory) {
    boolean departmentOpen =
        directory.department(submitted.departmentCode()).filter(DirectoryEvent::active).isPresent();
    boolean placeKnown =
        directory.place(submitted.placeCode()).filter(DirectoryEvent::active).isPresent();
    return departmentOpen && placeKnown
        ? directory
            .category(submitted.categoryCode())
            .filter(CategoryPublished::active)
            .filter(category -> category.departmentCode().equals(submitted.departmentCode()))
        : Optional.empty();
  }
}
