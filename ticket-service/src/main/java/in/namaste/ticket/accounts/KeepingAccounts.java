package in.namaste.ticket.accounts;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Actor;
import in.namaste.ticket.Role;
import in.namaste.ticket.accounts.AccountRefused.Why;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.history.History;
import in.namaste.ticket.sessions.Sessions;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.qute.TemplateGlobal;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Admins keep the accounts; each change stands in the history of the account. */
@ApplicationScoped
public class KeepingAccounts {

  /** Of a name, in letters; pages' fields end there. */
  @TemplateGlobal(name = "longestAccount")
  public static final int LONGEST_NAME = 40;

  /** Such as {@code phed} or {@code phed.je-meham}: readable aloud. */
  private static final Pattern NAME =
      Pattern.compile("[a-z][a-z0-9.-]{1,%d}".formatted(LONGEST_NAME - 1));

  private final Accounts accounts;
  private final Sessions sessions;
  private final FailedSignIns failed;
  private final History history;
  private final Transactions transactions;
  private final Clock clock;
  private final Vertx vertx;

  KeepingAccounts(
      Accounts accounts,
      Sessions sessions,
      FailedSignIns failed,
      History history,
      Transactions transactions,
      Clock clock,
      Vertx vertx) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.failed = failed;
    this.history = history;
    this.transactions = transactions;
    this.clock = clock;
    this.vertx = vertx;
  }

  /**
   * Makes an account.
   *
   * @param asked as the admin typed it
   * @return its first password, which nobody can be told again
   * @throws AccountRefused when it cannot be made
   */
  public Uni<String> add(AskedAccount asked, Directory directory, Actor admin) {
    Role role = check(asked, directory);
    return vertx
        .executeBlocking(
            () -> NewAccount.of(asked.name(), role, asked.departmentOf(role), asked.postOrNull()))
        .call(made -> transactions.run(() -> keep(made, admin)))
        .map(NewAccount::password);
  }

  private static Role check(AskedAccount asked, Directory directory) {
    refuseUnless(NAME.matcher(asked.name()).matches(), Why.NAME);
    Role role =
        Role.of(asked.role()).filter(Role::signsIn).orElseThrow(() -> new AccountRefused(Why.ROLE));
    if (role.isOfOneDepartment()) {
      refuseUnless(directory.department(asked.department()).isPresent(), Why.DEPARTMENT);
    }
    refuseUnless(
        asked.postOrNull() == null
            || directory.posts(asked.department()).stream()
                .anyMatch(post -> post.code().equals(asked.post())),
        Why.POST);
    return role;
  }

  private Uni<Void> keep(NewAccount made, Actor admin) {
    return accounts
        .find(made.name())
        .invoke(known -> refuseUnless(known.isEmpty(), Why.TAKEN))
        .chain(Panache::getSession)
        .chain(session -> session.persist(made.account(clock.instant())))
        .chain(() -> record(admin, made.name(), "added"));
  }

  /** Switches an account off; its sessions end at once. */
  public Uni<Void> disable(String name, Actor admin) {
    // Who could do this to the own account could leave none that may switch it on again.
    refuseUnless(!name.equals(admin.name()), Why.OWN);
    return transactions.run(
        () ->
            change(name, admin, "disabled", account -> account.disable(clock.instant()))
                .chain(() -> sessions.endAll(name)));
  }

  public Uni<Void> enable(String name, Actor admin) {
    return transactions.run(() -> change(name, admin, "enabled", Account::enable));
  }

  /**
   * Gives out a new first password; sessions end at once and a rest is lifted.
   *
   * @return the password, which nobody can be told again
   */
  public Uni<String> reset(String name, Actor admin) {
    String password = FirstPassword.random();
    return vertx
        .executeBlocking(() -> FirstPassword.hash(password))
        .chain(
            hash ->
                transactions.run(
                    () ->
                        change(name, admin, "password-reset", account -> account.reset(hash))
                            .chain(() -> sessions.endAll(name))
                            .chain(() -> failed.forget(name))))
        .replaceWith(password);
  }

  /** Lets somebody try again before the rest is over. */
  public Uni<Void> liftRest(String name, Actor admin) {
    return transactions.run(
        () -> change(name, admin, "rest-lifted", account -> {}).chain(() -> failed.forget(name)));
  }

  private Uni<Void> change(String name, Actor admin, String what, Consumer<Account> change) {
    return accounts
        .lock(name)
        .invoke(found -> change.accept(found.orElseThrow(() -> new AccountRefused(Why.UNKNOWN))))
        .chain(() -> record(admin, name, what));
  }

  private Uni<Void> record(Actor admin, String name, String what) {
    return history.changed(admin, "account:" + name, what, null, clock.instant());
  }

  private static void refuseUnless(boolean good, Why why) {
    if (!good) {
      throw new AccountRefused(why);
    }
  }
}
