package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Ticket;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.keeping.Followers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * An officer's daily moves. Of two who act on the same page of a ticket one wins; the other fails
 * with {@link Why#CHANGED_MEANWHILE} and has changed nothing. Each answers with what the citizen is
 * told.
 */
@ApplicationScoped
public class Moving {

  private final CurrentDirectory directory;
  private final Acting acting;
  private final Followers followers;

  Moving(CurrentDirectory directory, Acting acting, Followers followers) {
    this.directory = directory;
    this.acting = acting;
    this.followers = followers;
  }

  /**
   * Gives the ticket to a post of its department.
   *
   * @param seen version of the ticket on the page the officer acted from
   */
  public Uni<NoticeKind> assign(UUID id, long seen, String post, Actor by) {
    return directory
        .get()
        .chain(
            known ->
                acting.move(
                    id,
                    seen,
                    by,
                    (ticket, now) -> ticket.assign(postOf(ticket, post, known), by, now)));
  }

  /**
   * Shares the date by which it is solved, or moves the one that was shared; who follows waits for
   * it, too, and is told.
   */
  public Uni<NoticeKind> shareDate(UUID id, long seen, Instant date, String reason, Actor by) {
    return acting.whole(
        () ->
            acting
                .asSeen(id, seen)
                .chain(
                    ticket ->
                        acting.keep(
                            ticket.shareDate(date, reason, by, acting.now()),
                            by,
                            now ->
                                followers.each(
                                    id, by, one -> one.followDate(date, reason, by, now)))));
  }

  public Uni<NoticeKind> start(UUID id, long seen, Actor by) {
    return acting.move(id, seen, by, (ticket, now) -> ticket.start(by, now));
  }

  /** Asks the citizen something. */
  public Uni<NoticeKind> ask(UUID id, long seen, String question, Actor by) {
    return acting.move(id, seen, by, (ticket, now) -> ticket.ask(question, by, now));
  }

  private static String postOf(Ticket ticket, String post, Directory directory) {
    return directory
        .post(post)
        .filter(found -> found.active())
        .filter(found -> found.departmentCode().equals(ticket.departmentCode()))
        .orElseThrow(() -> new MoveRefused(Why.POST_UNKNOWN))
        .code();
  }
}
