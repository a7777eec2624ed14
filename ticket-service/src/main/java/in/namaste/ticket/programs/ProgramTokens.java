package in.namaste.ticket.programs;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Keeps the tokens of programs, in the transaction of whoever makes or ends one. */
@ApplicationScoped
public class ProgramTokens {

  private final Clock clock;

  ProgramTokens(Clock clock) {
    this.clock = clock;
  }

  /**
   * Keeps a new token.
   *
   * @param by the account that made it
   */
  public Uni<Void> keep(NewToken token, String by) {
    return Panache.getSession()
        .chain(session -> session.persist(new ProgramToken(token, by, clock.instant())));
  }
}
