package in.namaste.ticket.programs;

import in.namaste.messaging.Transactions;
import in.namaste.web.DistrictTime;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** Knows programs by their tokens. */
@ApplicationScoped
public class Programs {

  private final Clock clock;
  private final Transactions transactions;

  Programs(Clock clock, Transactions transactions) {
    this.clock = clock;
    this.transactions = transactions;
  }

  /**
   * The program that has this token, for requests that bring it as a parameter ({@code api_key} of
   * Open311) and not as a header.
   *
   * @param secret the whole token; may be null, empty or somebody's guess
   * @return empty for a token that is unknown, over, revoked or for something else
   */
  public Uni<Optional<Program>> known(String secret, Scope scope) {
    return known(secret).map(found -> found.filter(program -> program.may(scope)));
  }

  Uni<Optional<Program>> known(String secret) {
    if (secret == null || secret.isBlank()) {
      return Uni.createFrom().item(Optional.empty());
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), DistrictTime.ZONE);
    return Panache.withSession(() -> find(secret))
        .map(found -> found.filter(token -> token.isGood(clock.instant())))
        .call(found -> remember(found.filter(token -> !token.wasUsedOn(today)), today))
        .map(found -> found.map(ProgramToken::program));
  }

  private static Uni<Optional<ProgramToken>> find(String secret) {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("from ProgramToken t where t.hash = :hash", ProgramToken.class)
                    .setParameter("hash", TokenSecret.hash(secret))
                    .getSingleResultOrNull())
        .map(Optional::ofNullable);
  }

  /** The first use on a day is noted; the others cost no write. */
  private Uni<Void> remember(Optional<ProgramToken> used, LocalDate today) {
    return used.map(token -> transactions.run(() -> note(token.program().name(), today)))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  private static Uni<Void> note(String name, LocalDate today) {
    return Panache.getSession()
        .chain(session -> session.find(ProgramToken.class, name))
        .invoke(token -> token.usedOn(today))
        .replaceWithVoid();
  }
}
