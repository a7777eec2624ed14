package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.Rejection;
import in.namaste.ticket.keeping.Followers;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Says that a complaint may not be taken up. Those merged into it go on alone. */
@ApplicationScoped
public class Rejecting {

  private final Acting acting;
  private final Followers followers;

  Rejecting(Acting acting, Followers followers) {
    this.acting = acting;
    this.followers = followers;
  }

  /**
   * Rejects the ticket.
   *
   * @param seen version of the ticket on the page the officer acted from
   * @param why null when nothing was chosen
   */
  public Uni<NoticeKind> reject(UUID id, long seen, Rejection why, String explanation, Actor by) {
    return acting.whole(
        () ->
            acting
                .asSeen(id, seen)
                .chain(
                    ticket ->
                        acting.keep(
                            ticket.reject(why, explanation, by, acting.now()),
                            by,
                            now -> followers.splitOff(id, by, now))));
  }
}
