package in.namaste.ticket.moving;

import in.namaste.ticket.Actor;
import in.namaste.ticket.CallOutcome;
import in.namaste.ticket.CallRules;
import in.namaste.ticket.Moved;
import in.namaste.ticket.NoticeKind;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.keeping.Tickets;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The calling cell rings citizens who have not said whether it is solved. */
@ApplicationScoped
public class Calling {

  private final Policy policy;
  private final Acting acting;
  private final Tickets tickets;

  Calling(Policy policy, Acting acting, Tickets tickets) {
    this.policy = policy;
    this.acting = acting;
    this.tickets = tickets;
  }

  /**
   * Records a call and does what follows from it. A ticket that is not {@linkplain
   * in.namaste.ticket.Ticket#isToBeCalled() to be called} is refused.
   *
   * @param seen version of the ticket on the page that was acted from
   * @param outcome null when nothing was chosen
   * @param words what was said, for the desk; may be blank
   * @return what the citizen is told; null for nothing
   */
  public Uni<NoticeKind> call(UUID id, long seen, CallOutcome outcome, String words, Actor by) {
    return acting.whole(
        () ->
            acting
                .asSeen(id, seen)
                .map(ticket -> ticket.call(outcome, words, rules(), by, acting.now()))
                .chain(moves -> keep(moves, by).replaceWith(() -> told(moves))));
  }

  private CallRules rules() {
    return new CallRules(policy.confirmationCalls(), policy.betweenCalls());
  }

  private Uni<Void> keep(List<Moved> moves, Actor by) {
    Uni<Void> all = Uni.createFrom().voidItem();
    for (Moved moved : moves) {
      all = all.chain(() -> tickets.keep(moved, by));
    }
    return all;
  }

  private static NoticeKind told(List<Moved> moves) {
    var notice = moves.getLast().notice();
    return notice == null ? null : notice.kind();
  }
}
