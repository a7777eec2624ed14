package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.Evidence;
import in.namaste.ticket.KeptEvidence;
import in.namaste.ticket.KeptEvidence.Shelf;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.keeping.Followers;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Reports a problem as solved: for the citizen who told of it, and for all who follow. */
@ApplicationScoped
public class Resolving {

  private final Policy policy;
  private final Acting acting;
  private final Tickets tickets;
  private final Followers followers;

  Resolving(Policy policy, Acting acting, Tickets tickets, Followers followers) {
    this.policy = policy;
    this.acting = acting;
    this.tickets = tickets;
    this.followers = followers;
  }

  /**
   * Resolves the ticket and those merged into it; each citizen is asked under their own number.
   *
   * @param seen version of the ticket on the page the officer acted from
   * @param photos already in the media store, on this service's shelf
   */
  public Uni<NoticeKind> resolve(
      UUID id, long seen, String report, List<Evidence> photos, Actor by) {
    Duration patience = policy.confirmationTime();
    return acting.whole(
        () ->
            acting
                .asSeen(id, seen)
                .chain(
                    ticket ->
                        acting.keep(
                            ticket.resolve(report, told(photos), patience, by, acting.now()),
                            by,
                            now ->
                                keep(ticket, photos, now)
                                    .chain(() -> followed(id, report, photos, by, now)))));
  }

  /** What a camera said is for the desk alone. */
  private static List<Evidence> told(List<Evidence> photos) {
    return photos.stream().map(Evidence::withoutCamera).toList();
  }

  private Uni<Void> followed(
      UUID master, String report, List<Evidence> photos, Actor by, Instant now) {
    Duration patience = policy.confirmationTime();
    return followers
        .each(
            master,
            by,
            follower -> follower.followResolution(report, told(photos), patience, by, now))
        .chain(all -> keep(all, photos, now));
  }

  private Uni<Void> keep(List<Ticket> all, List<Evidence> photos, Instant now) {
    Uni<Void> kept = Uni.createFrom().voidItem();
    for (Ticket ticket : all) {
      kept = kept.chain(() -> keep(ticket, photos, now));
    }
    return kept;
  }

  private Uni<Void> keep(Ticket ticket, List<Evidence> photos, Instant now) {
    Uni<Void> kept = Uni.createFrom().voidItem();
    for (Evidence photo : photos) {
      kept = kept.chain(() -> tickets.add(new KeptEvidence(ticket.id(), photo, Shelf.TICKET, now)));
    }
    return kept;
  }
}
