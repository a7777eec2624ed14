package in.namaste.ticket.inbox;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.history.History;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import in.namaste.web.sheets.SheetForm;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * A list of the inbox as a table to take away. Which tickets it has is found at once, so that it
 * can stand in the history before anything is given; what they say is read while the file is sent.
 */
@RequestScoped
class Export {

  private final Listing listing;
  private final Search search;
  private final Parts parts;
  private final CurrentDirectory directory;
  private final Policy policy;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  Export(
      Listing listing,
      Search search,
      Parts parts,
      CurrentDirectory directory,
      Policy policy,
      History history,
      Transactions transactions,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.listing = listing;
    this.search = search;
    this.parts = parts;
    this.directory = directory;
    this.policy = policy;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  /** What the reader sees there, nothing personal, {@link Listing#MOST_EXPORTED} at most. */
  Uni<Taken> of(Asked asked, SheetForm form) {
    return taken(asked, form, Listing.MOST_EXPORTED, false)
        .call(taken -> transactions.run(() -> record(taken, told(asked, taken))));
  }

  /**
   * With names and phones, {@link Listing#MOST_PEOPLE} at most. The reason stands in the history of
   * each ticket.
   */
  Uni<Taken> withPeople(Asked asked, SheetForm form, String reason) {
    return taken(asked, form, Listing.MOST_PEOPLE, true)
        .call(
            taken ->
                transactions.run(
                    () ->
                        history.looked(
                            signedIn.actor(),
                            taken.subject(),
                            taken.ids(),
                            "export",
                            reason + " · " + told(asked, taken),
                            clock.instant())));
  }

  private Uni<Taken> taken(Asked asked, SheetForm form, int most, boolean people) {
    return directory.get().chain(known -> taken(asked, form, most, people, known, clock.instant()));
  }

  private Uni<Taken> taken(
      Asked asked, SheetForm form, int most, boolean people, Directory known, Instant now) {
    Reach reach = Reach.of(signedIn.actor(), signedIn.post());
    Names names = new Names(known, page.language());
    return search
        .of(asked, reach, known)
        .map(found -> new Conditions(reach, known, found, now))
        .chain(conditions -> listing.ids(asked, conditions, most))
        .map(
            ids ->
                new Taken(
                    "export:" + UUID.randomUUID(),
                    form,
                    ids.subList(0, Math.min(most, ids.size())),
                    parts.of(ids, most, people, form, names)));
  }

  private Uni<Void> record(Taken taken, String what) {
    return history.changed(signedIn.actor(), taken.subject(), "exported", what, clock.instant());
  }

  private String told(Asked asked, Taken taken) {
    return "%s, %d, %s"
        .formatted(taken.form().key(), taken.ids().size(), told(asked, policy.district()));
  }

  /** What was asked for; the digits of a phone are nobody's business there. */
  static String told(Asked asked, String district) {
    List<String> told = new ArrayList<>();
    told.add("state=" + asked.tab().key());
    asked.filters().forEach((filter, value) -> told.add(filter.key() + "=" + value));
    if (asked.looksForPhone(district)) {
      told.add("q=digits");
    } else if (!asked.query().isEmpty()) {
      told.add("q=" + asked.query());
    }
    return String.join(" ", told);
  }
}
