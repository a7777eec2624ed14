package in.namaste.ticket.open311;

import in.namaste.ticket.Outcome;
import in.namaste.ticket.Promise;
import in.namaste.ticket.directory.DirectoryEvent.CategoryPublished;
import in.namaste.web.DistrictTime;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Puts a ticket into words that everybody may read.
 *
 * @param withheld categories whose place is not said, because it would tell of whom it is
 */
record PublicWords(Catalogue catalogue, Set<String> withheld) {

  ServiceRequest of(Found ticket) {
    Status status = Status.of(ticket.state());
    Optional<CategoryPublished> category = catalogue.directory().category(ticket.categoryCode());
    boolean placeSaid = !withheld.contains(ticket.categoryCode());
    return new ServiceRequest(
        ticket.number(),
        status.wireName(),
        notes(ticket),
        category.map(catalogue::name).orElse(ticket.categoryCode()),
        ticket.categoryCode(),
        category.map(catalogue::description).orElse(""),
        catalogue.departmentName(ticket.departmentCode()),
        notice(ticket.promise(), ticket.promisedBy()),
        W3cTime.write(ticket.registeredAt()),
        W3cTime.write(ticket.changedAt()),
        ticket.promise() == Promise.Kind.RESOLVE ? W3cTime.write(ticket.promisedBy()) : null,
        placeSaid ? catalogue.address(ticket.placeCode()) : null,
        placeSaid ? ticket.placeCode() : null,
        null,
        null,
        null,
        null);
  }

  /** What is promised, in a sentence. */
  String notice(Promise.Kind promise, Instant by) {
    return switch (promise) {
      case RESOLVE -> words().solvedBy(date(by));
      case SHARE_DATE -> words().dateBy(date(by));
      case NONE -> words().noPromise();
    };
  }

  private String date(Instant by) {
    return DistrictTime.dateTime(by, catalogue.tongue().language());
  }

  private String notes(Found ticket) {
    return switch (ticket.state()) {
      case REGISTERED -> words().statusRegistered();
      case ASSIGNED -> words().statusAssigned();
      case IN_PROGRESS -> words().statusInProgress();
      case AWAITING_CITIZEN -> words().statusAwaitingCitizen();
      case RESOLVED -> words().statusResolved();
      case REOPENED -> words().statusReopened();
      case WITHDRAWN -> words().statusWithdrawn();
      case REJECTED -> words().statusRejected();
      case MERGED -> words().statusMerged();
      case CLOSED ->
          ticket.outcome() == Outcome.CONFIRMED
              ? words().statusConfirmed()
              : words().statusUnconfirmed();
    };
  }

  private Words words() {
    return catalogue.tongue().words();
  }
}
