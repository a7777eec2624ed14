package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent;
import in.namaste.ticket.keeping.Followers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Gives a ticket to another department, with all that follow it. The promises go on. */
@ApplicationScoped
public class Transferring {

  private final CurrentDirectory directory;
  private final Acting acting;
  private final Followers followers;

  Transferring(CurrentDirectory directory, Acting acting, Followers followers) {
    this.directory = directory;
    this.acting = acting;
    this.followers = followers;
  }

  /**
   * Hands the ticket over.
   *
   * @param seen version of the ticket on the page the officer acted from
   * @param reason needed once it was handed over before; may be blank otherwise
   */
  public Uni<NoticeKind> transfer(UUID id, long seen, String department, String reason, Actor by) {
    return directory
        .get()
        .map(known -> active(department, known))
        .chain(to -> acting.whole(() -> handOver(id, seen, to, reason, by)));
  }

  private Uni<NoticeKind> handOver(UUID id, long seen, String to, String reason, Actor by) {
    return acting
        .asSeen(id, seen)
        .chain(
            ticket ->
                acting.keep(
                    ticket.transfer(to, reason, by, acting.now()),
                    by,
                    now ->
                        followers.each(
                            id, by, follower -> follower.followTransfer(to, reason, by, now))));
  }

  private static String active(String department, Directory directory) {
    return directory
        .department(department)
        .filter(DirectoryEvent::active)
        .orElseThrow(() -> new MoveRefused(Why.DEPARTMENT_UNKNOWN))
        .code();
  }
}
