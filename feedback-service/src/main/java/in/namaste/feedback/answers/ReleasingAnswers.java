package in.namaste.feedback.answers;

import in.namaste.feedback.SetAside;
import in.namaste.feedback.answers.SetAsideStore.Changed;
import in.namaste.feedback.offices.OfficeStore;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/**
 * Counts answers that were set aside after all, because somebody who knows has found them to be in
 * order: each once, and for good.
 */
@ApplicationScoped
public class ReleasingAnswers {

  private final Transactions transactions;
  private final OfficeStore offices;
  private final SetAsideStore store;
  private final Counting counting;
  private final Clock clock;

  ReleasingAnswers(
      Transactions transactions,
      OfficeStore offices,
      SetAsideStore store,
      Counting counting,
      Clock clock) {
    this.transactions = transactions;
    this.offices = offices;
    this.store = store;
    this.counting = counting;
    this.clock = clock;
  }

  /**
   * Releases what is set aside of an office for one reason in some hours.
   *
   * @param from first hour
   * @param to the hour behind the last
   * @param reason in the words of whoever releases it
   * @param account who does
   * @return how many answers are counted now that were not before
   */
  public Uni<Integer> release(
      String office, SetAside why, Instant from, Instant to, String reason, String account) {
    return transactions.run(
        () ->
            offices
                .lockAndTellDepartment(office)
                .chain(
                    department ->
                        store
                            .release(office, why, from, to, reason, account, clock.instant())
                            .map(changed -> changed.stream().map(Changed::answer).toList())
                            .call(answers -> counting.countAll(answers, Map.of(office, department)))
                            .map(answers -> answers.size())));
  }
}
