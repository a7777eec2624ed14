package in.namaste.ticket.accounts;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All accounts, those of the district first, each department together. */
@ApplicationScoped
public class AccountList {

  private static final String ALL =
      "from Account a order by a.departmentCode nulls first, a.role, a.name";

  private final FailedSignIns failed;

  AccountList(FailedSignIns failed) {
    this.failed = failed;
  }

  public Uni<List<KnownAccount>> all() {
    return Panache.withSession(
        () ->
            Panache.getSession()
                .chain(session -> session.createQuery(ALL, Account.class).getResultList())
                .chain(
                    accounts ->
                        failed
                            .resting()
                            .map(
                                resting ->
                                    accounts.stream()
                                        .map(
                                            account ->
                                                new KnownAccount(
                                                    account,
                                                    resting.get(
                                                        FailedSignIns.hash(account.name()))))
                                        .toList())));
  }
}
