package in.namaste.ticket.programs;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

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

  /** The token of this name, locked until the transaction ends. */
  Uni<Optional<ProgramToken>> lock(String name) {
    return Panache.getSession()
        .chain(session -> session.find(ProgramToken.class, name, LockModeType.PESSIMISTIC_WRITE))
        .map(Optional::ofNullable);
  }

  /** All that were ever made, those that open something first. */
  public Uni<List<KnownToken>> all() {
    return Panache.withSession(
            () ->
                Panache.getSession()
                    .chain(
                        session ->
                            session
                                .createQuery(
                                    "from ProgramToken t order by t.name", ProgramToken.class)
                                .getResultList()))
        .map(this::known);
  }

  private List<KnownToken> known(List<ProgramToken> tokens) {
    return tokens.stream()
        .map(token -> token.known(clock.instant()))
        .sorted(Comparator.comparing(KnownToken::standing))
        .toList();
  }
}
