package in.namaste.ticket.signin;

import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.accounts.Accounts;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Whose account it is that somebody of the office comes for: the one that a claim of the office's
 * token names. Role, department and post are the account's; the token's are not looked at.
 */
@ApplicationScoped
class OfficeNames {

  private final Accounts accounts;
  private final String claim;

  OfficeNames(
      Accounts accounts,
      @ConfigProperty(name = "namaste.sign-in.office.account-claim") String claim) {
    this.accounts = accounts;
    this.claim = claim;
  }

  /**
   * The name in the office's token, to the letter: what looks alike may be somebody else there.
   *
   * @return empty when the token has none
   */
  String of(SecurityIdentity known) {
    return known.getPrincipal() instanceof JsonWebToken token
            && token.getClaim(claim) instanceof String name
        ? name
        : "";
  }

  Uni<Optional<Account>> account(String name) {
    return Panache.withSession(() -> accounts.find(name));
  }
}
