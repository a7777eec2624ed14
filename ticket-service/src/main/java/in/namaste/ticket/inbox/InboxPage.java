package in.namaste.ticket.inbox;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Move;
import in.namaste.ticket.Role;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.desk.Reader;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
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
  private final Search search;
  private final PhonesShown phonesShown;
  private final Policy policy;
  private final CurrentDirectory directory;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  InboxPage(
      Listing listing,
      Search search,
      PhonesShown phonesShown,
      Policy policy,
      CurrentDirectory directory,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.listing = listing;
    this.search = search;
    this.phonesShown = phonesShown;
    this.policy = policy;
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
    return directory.get().chain(known -> of(asked, hint, known, clock.instant(), true));
  }

  /** The same, as an open page fetches it again. */
  Uni<InboxView> again(Asked asked) {
    return directory.get().chain(known -> of(asked, "", known, clock.instant(), false));
  }

  private Uni<InboxView> of(Asked asked, String hint, Directory known, Instant now, boolean whole) {
    return search
        .of(asked, reach(), known)
        .map(found -> new Conditions(reach(), known, found, now))
        .chain(conditions -> of(asked, hint, known, now, conditions, whole));
  }

  private Uni<InboxView> of(
      Asked asked,
      String hint,
      Directory known,
      Instant now,
      Conditions conditions,
      boolean whole) {
    return listing
        .counts(asked, counted(asked, conditions), conditions)
        .chain(
            counts ->
                listing
                    .rows(asked, conditions)
                    .chain(
                        found ->
                            phones(asked, found, whole)
                                .map(
                                    shown -> view(asked, hint, known, now, counts, found, shown))));
  }

  /** A page that fetches itself again shows no phones: nobody looks each time. */
  private Uni<Map<String, String>> phones(Asked asked, List<Found> found, boolean whole) {
    return Digits.of(asked.query(), policy.district())
        .filter(digits -> whole)
        .map(
            digits ->
                phonesShown.of(
                    found.stream().limit(Listing.PAGE).toList(), digits, signedIn.actor()))
        .orElseGet(() -> Uni.createFrom().item(Map.of()));
  }

  private static Collection<Tab> counted(Asked asked, Conditions conditions) {
    boolean all = asked.query().isEmpty() && COUNTED.containsAll(asked.filters().keySet());
    if (all) {
      return Arrays.asList(Tab.values());
    }
    return conditions.areCountable() ? List.of(asked.tab()) : List.of();
  }

  private InboxView view(
      Asked asked,
      String hint,
      Directory known,
      Instant now,
      Map<Tab, Long> counts,
      List<Found> found,
      Map<String, String> phones) {
    Names names = new Names(known, page.language());
    Wording wording = new Wording(names, now);
    Offering offering = new Offering(names, reach());
    return new InboxView(
        asked.address(),
        tabs(asked, counts, Tab::isFirst),
        tabs(asked, counts, tab -> !tab.isFirst()),
        asked.bare().address(),
        asked.misread(),
        asked.query(),
        hint,
        signedIn.actor().role() == Role.HEAD || signedIn.actor().role() == Role.DISTRICT,
        offering.chips(asked),
        offering.choices(asked),
        Move.ASSIGN.isFor(signedIn.actor().role()) ? offering.posts(asked) : List.of(),
        found.stream()
            .limit(Listing.PAGE)
            .map(each -> wording.row(each, phones.getOrDefault(each.number(), "")))
            .toList(),
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
