package in.namaste.ticket.inbox;

import in.namaste.ticket.Actor;
import in.namaste.ticket.MoveRefused;
import in.namaste.ticket.MoveRefused.Why;
import in.namaste.ticket.moving.Moving;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives many tickets to one post, each by the ordinary move and only as it was seen: what somebody
 * else has changed meanwhile stays as it is and is told.
 */
@RequestScoped
class AssigningMany {

  /**
   * A ticket as it stood on the page.
   *
   * @param version on the page; what is no number there never fits
   */
  record Seen(String number, long version) {
    /** Reads {@code RTK-2611-004217-7:3}. */
    static Seen of(String value) {
      int colon = value.lastIndexOf(':');
      try {
        return new Seen(
            value.substring(0, Math.max(colon, 0)), Long.parseLong(value.substring(colon + 1)));
      } catch (NumberFormatException noVersion) {
        return new Seen(value, -1);
      }
    }
  }

  /**
   * What became of them.
   *
   * @param missed numbers of those that somebody else had changed
   * @param refused numbers of those that cannot be given to the post, or not by this person
   */
  record Result(int assigned, List<String> missed, List<String> refused) {}

  private final Moving moving;
  private final Numbers numbers;

  AssigningMany(Moving moving, Numbers numbers) {
    this.moving = moving;
    this.numbers = numbers;
  }

  Uni<Result> assign(List<Seen> tickets, String post, Actor by) {
    return Multi.createFrom()
        .iterable(tickets)
        .onItem()
        .transformToUniAndConcatenate(seen -> assign(seen, post, by))
        .collect()
        .asList()
        .map(AssigningMany::result);
  }

  /** One outcome; without a reason when it was assigned. */
  private record Outcome(String number, Why why) {}

  private Uni<Outcome> assign(Seen seen, String post, Actor by) {
    return numbers
        .inReach(seen.number())
        .chain(
            id ->
                id == null
                    ? Uni.createFrom().item(new Outcome(seen.number(), Why.NOT_YOURS))
                    : moving
                        .assign(id, seen.version(), post, by)
                        .map(told -> new Outcome(seen.number(), null)))
        .onFailure(MoveRefused.class)
        .recoverWithItem(refusal -> new Outcome(seen.number(), ((MoveRefused) refusal).why()));
  }

  private static Result result(List<Outcome> outcomes) {
    List<String> missed = new ArrayList<>();
    List<String> refused = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      if (outcome.why() == Why.CHANGED_MEANWHILE) {
        missed.add(outcome.number());
      } else if (outcome.why() != null) {
        refused.add(outcome.number());
      }
    }
    return new Result(outcomes.size() - missed.size() - refused.size(), missed, refused);
  }
}
