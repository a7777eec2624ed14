package in.namaste.ticket.inbox;

import in.namaste.ticket.TicketNumber;
import in.namaste.ticket.TicketNumber.Reading;
import in.namaste.ticket.directory.Policy;
import in.namaste.ticket.signin.SignedIn;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** Reads a whole ticket number out of what was typed into the search. */
@RequestScoped
class Numbers {

  /**
   * What became of it.
   *
   * @param found the number of a ticket within reach; null for none
   * @param hint what is to be said: {@code mistyped}, {@code notFound} or nothing
   */
  record Typed(String found, String hint) {}

  private static final String MISTYPED = "mistyped";
  private static final String NOT_FOUND = "notFound";

  private final Pool pool;
  private final Policy policy;
  private final SignedIn signedIn;

  Numbers(Pool pool, Policy policy, SignedIn signedIn) {
    this.pool = pool;
    this.policy = policy;
    this.signedIn = signedIn;
  }

  Uni<Typed> read(String query) {
    if (Digits.of(query, policy.district()).filter(Digits::isWholePhone).isPresent()) {
      return Uni.createFrom().item(new Typed(null, ""));
    }
    return switch (TicketNumber.read(query, policy.district())) {
      case Reading.Read read ->
          inReach(read.number().value())
              .map(
                  there ->
                      there != null
                          ? new Typed(read.number().value(), "")
                          : new Typed(null, NOT_FOUND));
      case Reading.Mistyped mistyped -> Uni.createFrom().item(new Typed(null, MISTYPED));
      case Reading.NoNumber noNumber -> Uni.createFrom().item(new Typed(null, ""));
    };
  }

  /** The id of a ticket within reach; null for none. */
  Uni<UUID> inReach(String number) {
    Reach reach = Reach.of(signedIn.actor(), signedIn.post());
    Where where = new Where().and("number = ?", number);
    if (reach.department() != null) {
      where.and("department_code = ?", reach.department());
    }
    return pool.preparedQuery("select id from ticket where " + where.sql())
        .execute(where.values())
        .map(rows -> rows.size() == 0 ? null : rows.iterator().next().getUUID("id"));
  }
}
