package in.namaste.ticket.signin;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.accounts.Accounts;
import in.namaste.ticket.accounts.FailedSignIns;
import in.namaste.ticket.accounts.PasswordRule;
import in.namaste.ticket.accounts.Passwords;
import in.namaste.ticket.history.History;
import in.namaste.ticket.sessions.SessionCookie;
import in.namaste.ticket.sessions.Sessions;
import in.namaste.web.district.District;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.security.UnauthorizedException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Somebody chooses a password, instead of the first one or later. */
@ApplicationScoped
class ChoosingPassword {

  private final Accounts accounts;
  private final Passwords passwords;
  private final FailedSignIns failed;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Transactions transactions;
  private final History history;
  private final Clock clock;
  private final List<String> places;

  ChoosingPassword(
      Accounts accounts,
      Passwords passwords,
      FailedSignIns failed,
      Sessions sessions,
      SessionCookie cookie,
      Transactions transactions,
      History history,
      Clock clock,
      District district) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failed = failed;
    this.sessions = sessions;
    this.cookie = cookie;
    this.transactions = transactions;
    this.history = history;
    this.clock = clock;
    this.places =
        List.of(district.nameHi(), district.nameEn(), district.stateHi(), district.stateEn());
  }

  /**
   * Takes the new password and ends every session of the account; the cookie is that of a new one.
   *
   * @param first whether the session is for choosing only: the first password was typed a moment
   *     ago
   * @param current asked for in any other session
   * @throws PasswordRefused when it is not taken
   */
  Uni<NewCookie> choose(
      String name, boolean first, String current, String password, String repeated) {
    if (!password.equals(repeated)) {
      throw new PasswordRefused(PasswordRefused.Why.NOT_REPEATED);
    }
    PasswordRule.flaw(password, name, places)
        .ifPresent(
            flaw -> {
              throw new PasswordRefused(PasswordRefused.Why.of(flaw));
            });
    return Panache.withSession(() -> accounts.find(name))
        .map(ChoosingPassword::present)
        .call(account -> first ? Uni.createFrom().voidItem() : check(account, current))
        .call(account -> different(account, password))
        .chain(account -> passwords.hash(password).chain(hash -> keep(account, hash)));
  }

  private static Account present(Optional<Account> account) {
    return account.orElseThrow(() -> new UnauthorizedException("An account of somebody else's"));
  }

  /** Guessing here is slowed down as at the door. */
  private Uni<Void> check(Account account, String current) {
    return failed
        .tries(account.name())
        .invoke(
            tries -> {
              if (tries.barred().isPresent()) {
                throw new PasswordRefused(PasswordRefused.Why.RESTING);
              }
            })
        .chain(() -> passwords.matches(current, Optional.of(account.passwordHash())))
        .invoke(
            right -> {
              if (!right) {
                throw new PasswordRefused(PasswordRefused.Why.CURRENT_WRONG);
              }
            })
        .replaceWithVoid();
  }

  private Uni<Void> different(Account account, String password) {
    return passwords
        .matches(password, Optional.of(account.passwordHash()))
        .invoke(
            same -> {
              if (same) {
                throw new PasswordRefused(PasswordRefused.Why.AS_BEFORE);
              }
            })
        .replaceWithVoid();
  }

  private Uni<NewCookie> keep(Account seen, String hash) {
    return transactions.run(
        () ->
            accounts
                .lock(seen.name())
                .map(found -> present(found.filter(account -> isAsSeen(account, seen))))
                .invoke(account -> account.chosen(hash))
                .call(account -> failed.forget(account.name()))
                .call(account -> sessions.endAll(account.name()))
                .call(this::record)
                .chain(
                    account ->
                        sessions.open(account.name()).map(id -> cookie.of(id, account.visitor()))));
  }

  private Uni<Void> record(Account account) {
    Actor owner = new Actor(account.role(), account.name(), account.departmentCode());
    return history.changed(
        owner, "account:" + account.name(), "password-chosen", null, clock.instant());
  }

  /** An admin may have reset or disabled it meanwhile. */
  private static boolean isAsSeen(Account account, Account seen) {
    return !account.isDisabled() && account.passwordHash().equals(seen.passwordHash());
  }
}
