package in.namaste.ticket.signin;

import in.namaste.web.TypedText;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Checks an account's name and password. */
@ApplicationScoped
class SigningIn {

  /** Checked in place of an unknown account's, so that both answers take the same time. */
  private static final String NOBODYS_HASH = Passwords.hash(Passwords.random());

  private final Vertx vertx;
  private final FailedSignIns failed;

  SigningIn(Vertx vertx, FailedSignIns failed) {
    this.vertx = vertx;
    this.failed = failed;
  }

  /** The account, or empty when name and password do not belong together or are barred now. */
  Uni<Optional<Account>> check(String typedName, String password) {
    String name = TypedText.of(typedName).toLowerCase(Locale.ROOT);
    if (password == null || failed.areTooMany(name)) {
      return Uni.createFrom().item(Optional.empty());
    }
    return Panache.withSession(() -> account(name))
        .chain(
            account ->
                matches(account, password)
                    .invoke(right -> remember(name, account, right))
                    .map(right -> right ? account : Optional.empty()));
  }

  private static Uni<Optional<Account>> account(String name) {
    return Panache.getSession()
        .chain(session -> session.find(Account.class, name))
        .map(Optional::ofNullable);
  }

  private Uni<Boolean> matches(Optional<Account> account, String password) {
    String hash = account.map(Account::passwordHash).orElse(NOBODYS_HASH);
    return vertx.executeBlocking(() -> Passwords.matches(password, hash) && account.isPresent());
  }

  private void remember(String name, Optional<Account> account, boolean right) {
    if (right) {
      failed.forget(name);
    } else if (account.isPresent()) {
      failed.count(name);
    }
  }
}
