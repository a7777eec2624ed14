package in.namaste.ticket.inbox;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.desk.Names;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.history.History;
import in.namaste.ticket.signin.SignedIn;
import in.namaste.web.Page;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A list of the inbox as a table to take away: what the reader sees there, nothing personal. That
 * it was taken stands in the history before it is given.
 */
@RequestScoped
class Export {

  private final Listing listing;
  private final Search search;
  private final CurrentDirectory directory;
  private final History history;
  private final Transactions transactions;
  private final Vertx vertx;
  private final Clock clock;
  private final SignedIn signedIn;
  private final Page page;

  Export(
      Listing listing,
      Search search,
      CurrentDirectory directory,
      History history,
      Transactions transactions,
      Vertx vertx,
      Clock clock,
      SignedIn signedIn,
      Page page) {
    this.listing = listing;
    this.search = search;
    this.directory = directory;
    this.history = history;
    this.transactions = transactions;
    this.vertx = vertx;
    this.clock = clock;
    this.signedIn = signedIn;
    this.page = page;
  }

  /** The whole list in this form, cut behind {@link Listing#MOST_EXPORTED} tickets and said so. */
  Uni<byte[]> of(Asked asked, SheetForm form) {
    return directory.get().chain(known -> of(asked, form, known, clock.instant()));
  }

  private Uni<byte[]> of(Asked asked, SheetForm form, Directory known, Instant now) {
    Reach reach = Reach.of(signedIn.actor(), signedIn.post());
    return search
        .of(asked, reach, known)
        .map(found -> new Conditions(reach, known, found, now))
        .chain(conditions -> listing.exported(asked, conditions))
        .call(found -> record(asked, form, found.size(), now))
        .map(found -> new Sheet(new Names(known, page.language())).of(found))
        .chain(sheet -> vertx.executeBlocking(() -> form.write(sheet)));
  }

  private Uni<Void> record(Asked asked, SheetForm form, int found, Instant now) {
    String what =
        "%s, %d, %s"
            .formatted(
                form.name().toLowerCase(Locale.ROOT),
                Math.min(found, Listing.MOST_EXPORTED),
                filters(asked));
    return transactions.run(
        () ->
            history.changed(
                signedIn.actor(), "export:" + UUID.randomUUID(), "exported", what, now));
  }

  private static String filters(Asked asked) {
    List<String> filters =
        asked.filters().entrySet().stream()
            .map(each -> each.getKey().key() + "=" + each.getValue())
            .collect(Collectors.toList());
    filters.addFirst("state=" + asked.tab().key());
    if (!asked.query().isEmpty()) {
      filters.add("q=" + asked.query());
    }
    return String.join(" ", filters);
  }
}
