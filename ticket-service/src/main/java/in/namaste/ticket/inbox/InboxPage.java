package in.namaste.ticket.inbox;

import in.namaste.ticket.Actor;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.inbox.InboxView.Paging;
import in.namaste.ticket.inbox.InboxView.TabView;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Makes the inbox for the person who asks. */
@RequestScoped
class InboxPage {

  /** Narrowed by these only, each tab is counted; by others only the open one. */
  private static final Set<Filter> COUNTED = Set.of(Filter.DEPARTMENT, Filter.POST);

  private final Listing listing;
  private final CurrentDirectory directory;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  InboxPage(
      Listing listing, CurrentDirectory directory, Clock clock, SignedIn signedIn, Page page) {
    this.listing = listing;
    this.directory = directory;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  /**
   * The part of the inbox that is asked for.
   *
   * @param hint what is to be said about the search; empty for nothing
   */
  Uni<InboxView> of(Asked asked, String hint) {
    return directory.get().chain(known -> of(asked, hint, known, clock.instant()));
  }

  private Uni<InboxView> of(Asked asked, String hint, Directory known, Instant now) {
    Conditions conditions = new Conditions(reach(), known, now);
    return listing
        .counts(asked, counted(asked), conditions)
        .chain(
            counts ->
                listing
                    .rows(asked, conditions)
                    .map(found -> view(asked, hint, known, now, counts, found)));
  }

  private static Collection<Tab> counted(Asked asked) {
    boolean all = asked.query().isEmpty() && COUNTED.containsAll(asked.filters().keySet());
    return all ? Arrays.asList(Tab.values()) : List.of(asked.tab());
  }

  private InboxView view(
      Asked asked,
      String hint,
      Directory known,
      Instant now,
      Map<Tab, Long> counts,
      List<Found> found) {
    Names names = new Names(known, page.language());
    Wording wording = new Wording(names, now);
    Offering offering = new Offering(names, reach());
    return new InboxView(
        asked.address(),
        tabs(asked, counts, Tab::isFirst),
        tabs(asked, counts, tab -> !tab.isFirst()),
        asked.misread(),
        asked.query(),
        hint,
        offering.chips(asked),
        offering.choices(asked),
        found.stream().limit(Listing.PAGE).map(wording::row).toList(),
        paging(asked, found.size(), Wording.count(counts.get(asked.tab()))),
        reader(names));
  }

  private static List<TabView> tabs(Asked asked, Map<Tab, Long> counts, Predicate<Tab> which) {
    return Arrays.stream(Tab.values())
        .filter(which)
        .map(
            tab ->
                new TabView(
                    tab.key(),
                    asked.on(tab).address(),
                    Wording.count(counts.get(tab)),
                    tab == asked.tab()))
        .toList();
  }

  private static Paging paging(Asked asked, int found, String count) {
    int before = (asked.page() - 1) * Listing.PAGE;
    boolean more = found > Listing.PAGE;
    return new Paging(
        before + 1,
        before + Math.min(found, Listing.PAGE),
        count,
        asked.page() > 1 ? asked.at(asked.page() - 1).address() : null,
        more && asked.page() < Listing.LAST_PAGE ? asked.at(asked.page() + 1).address() : null,
        more && asked.page() == Listing.LAST_PAGE);
  }

  private Reach reach() {
    return Reach.of(signedIn.actor(), signedIn.post());
  }

  private Reader reader(Names names) {
    Actor reader = signedIn.actor();
    return new Reader(
        reader.name(),
        reader.departmentCode() == null ? "" : names.department(reader.departmentCode()));
  }
}
