package in.namaste.ticket.accounts;

import in.namaste.messaging.Transactions;
import in.namaste.ticket.Role;
import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.DirectoryEvent.DepartmentPublished;
import in.namaste.ticket.keeping.OneAtATime;
import in.namaste.ticket.programs.NewToken;
import in.namaste.ticket.programs.ProgramTokens;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The accounts of the first start. Into an empty table they are made with random passwords, which
 * are written to a file before the transaction commits: killed in between, the next start makes new
 * ones and writes the file again, so that file and table always agree.
 */
@ApplicationScoped
class FirstAccounts {

  private static final Logger LOG = Logger.getLogger(FirstAccounts.class);

  /** Who made the first token: nobody is there yet. */
  private static final String MAKER = "first start";

  private final Path file;
  private final Clock clock;
  private final Vertx vertx;
  private final Transactions transactions;
  private final ProgramTokens tokens;

  FirstAccounts(
      @ConfigProperty(name = "namaste.accounts.file") Path file,
      Clock clock,
      Vertx vertx,
      Transactions transactions,
      ProgramTokens tokens) {
    this.file = file;
    this.clock = clock;
    this.vertx = vertx;
    this.transactions = transactions;
    this.tokens = tokens;
  }

  /** Makes the accounts if there are none yet. */
  Uni<Void> make(Directory directory) {
    return Panache.withSession(this::count)
        .chain(
            known ->
                known > 0
                    ? Uni.createFrom().voidItem()
                    : hashed(directory).chain(made -> transactions.run(() -> keep(made))));
  }

  private Uni<Long> count() {
    return Panache.getSession()
        .chain(
            session ->
                session
                    .createQuery("select count(a) from Account a", Long.class)
                    .getSingleResult());
  }

  private Uni<List<NewAccount>> hashed(Directory directory) {
    return vertx.executeBlocking(
        () ->
            Stream.concat(
                    Stream.of(
                        NewAccount.of("admin", Role.ADMIN, null, null),
                        NewAccount.of("dc", Role.DISTRICT, null, null),
                        NewAccount.of("calling", Role.CALLING_CELL, null, null),
                        NewAccount.of("feedback", Role.FEEDBACK_CELL, null, null)),
                    directory.departments().stream().flatMap(FirstAccounts::ofDepartment))
                .toList());
  }

  private static Stream<NewAccount> ofDepartment(DepartmentPublished department) {
    String code = department.code();
    String name = code.toLowerCase(Locale.ROOT);
    return Stream.of(
        NewAccount.of(name, Role.OFFICER, code, code + ".NODAL"),
        NewAccount.of(name + ".head", Role.HEAD, code, null));
  }

  private Uni<Void> keep(List<NewAccount> made) {
    return OneAtATime.FIRST_ACCOUNTS
        .turn()
        .chain(this::count)
        .chain(
            known -> known > 0 ? Uni.createFrom().voidItem() : write(made, NewToken.forOpen311()));
  }

  private Uni<Void> write(List<NewAccount> made, NewToken token) {
    List<String> lines =
        Stream.concat(made.stream().map(NewAccount::line), Stream.of(token.line())).toList();
    return new AccountsFile(vertx, file)
        .write(lines)
        .chain(() -> tokens.keep(token, MAKER))
        .chain(() -> persist(made));
  }

  private Uni<Void> persist(List<NewAccount> made) {
    return Multi.createFrom()
        .iterable(made)
        .onItem()
        .transformToUniAndConcatenate(
            account ->
                Panache.getSession()
                    .chain(session -> session.persist(account.account(clock.instant()))))
        .collect()
        .last()
        .invoke(() -> LOG.infof("%d first accounts are made; passwords in %s", made.size(), file))
        .replaceWithVoid();
  }
}
