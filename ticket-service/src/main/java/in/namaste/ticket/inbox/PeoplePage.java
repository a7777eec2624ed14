package in.namaste.ticket.inbox;

import in.namaste.ticket.inbox.PeopleView.Reason;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;

/** Says what list it is that somebody wants with names and phones. */
@RequestScoped
class PeoplePage {

  private final InboxPage inbox;

  PeoplePage(InboxPage inbox) {
    this.inbox = inbox;
  }

  Uni<PeopleView> of(Asked asked, Reason reason) {
    return inbox
        .again(asked.at(1))
        .map(
            view ->
                new PeopleView(
                    view.address(),
                    asked.tab().key(),
                    view.chips(),
                    view.rows().isEmpty() ? "0" : view.paging().count(),
                    Listing.MOST_PEOPLE,
                    reason,
                    view.reader()));
  }
}
