package in.namaste.ticket.signin;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.accounts.Account;
import in.namaste.ticket.accounts.Accounts;
import in.namaste.ticket.accounts.FailedSignIns;
import in.namaste.ticket.accounts.KeepingAccounts;
import in.namaste.ticket.accounts.Passwords;
import in.namaste.web.TypedText;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Checks an account's name and password. */
@ApplicationScoped
class SigningIn {

  private final Accounts accounts;
  private final Passwords passwords;
  private final FailedSignIns failed;
  private final Transactions transactions;

  SigningIn(
      Accounts accounts, Passwords passwords, FailedSignIns failed, Transactions transactions) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.failed = failed;
    this.transactions = transactions;
  }

  /** What the door says to them. */
  Uni<Answer> check(String typedName, String password) {
    String name = TypedText.upTo(KeepingAccounts.LONGEST_NAME, typedName).toLowerCase(Locale.ROOT);
    if (password == null) {
      return Uni.createFrom().item(new Answer.Wrong());
    }
    return failed
        .tries(name)
        .chain(
            tries ->
                tries
                    .barred()
                    .map(until -> Uni.createFrom().<Answer>item(new Answer.Resting(until)))
                    .orElseGet(() -> look(name, password, tries)));
  }

  private Uni<Answer> look(String name, String password, FailedSignIns.Tries tries) {
    return Panache.withSession(() -> accounts.find(name))
        .chain(
            account ->
                passwords
                    .matches(password, account.map(Account::passwordHash))
                    .chain(right -> right ? right(account) : wrong(tries)));
  }

  private Uni<Answer> right(Optional<Account> found) {
    Account account = found.orElseThrow();
    return transactions
        .run(() -> failed.forget(account.name()))
        .replaceWith(
            () -> account.isDisabled() ? new Answer.Disabled() : new Answer.Welcome(account));
  }

  private static Uni<Answer> wrong(FailedSignIns.Tries tries) {
    return Uni.createFrom()
        .item(tries.next().<Answer>map(Answer.Resting::new).orElseGet(Answer.Wrong::new));
  }
}
