package in.namaste.feedback.stuffing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.answers.Arrivals;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import io.quarkus.test.common.http.TestHTTPResource;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Row;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An office with honest answers, and somebody who wants to ruin its rating. */
@WithRealBackbone
class AttackTest {

  /** Over past hours, five in each: 3.6 on average. */
  private static final List<Integer> HONEST = List.of(5, 4, 4, 3, 2);

  private static final int FEW_HOURS = 20;
  private static final int HOURS = 60;
  private static final double MAY_MOVE = 0.05;
  private static final Duration PATIENCE = Duration.ofMinutes(10);

  private static final String ONE_PHONE = "Mozilla/5.0 (Linux; Android 10; K)";

  @Inject Pool database;
  @Inject FormCodes codes;

  @TestHTTPResource("/f/")
  URI forms;

  @Test
  @Tag("long")
  void anAttackFromOnePhoneMovesNothing() {
    Arrivals office = withHonestAnswers("ATTACKED-1", FEW_HOURS);

    attacker(office, n -> ONE_PHONE).send(100, "127.0.0.9", 1);

    assertUnmoved(office, FEW_HOURS, 100);
  }

  @Test
  void anotherUserAgentForEachAnswerHelpsNobody() {
    Arrivals office = withHonestAnswers("ATTACKED-2", FEW_HOURS);

    attacker(office, n -> "Mozilla/5.0 (attack " + n + ")").send(80, "127.0.0.9", 1);

    assertUnmoved(office, FEW_HOURS, 80);
  }

  @Test
  void manyAddressesWithinOneHourAreABurst() {
    Arrivals office = withHonestAnswers("ATTACKED-3", FEW_HOURS);

    for (int address = 1; address <= 20; address++) {
      attacker(office, n -> ONE_PHONE).send(2, "127.0.1." + address, 1);
    }

    assertUnmoved(office, FEW_HOURS, 40);
  }

  @Test
  @Tag("long")
  void tenThousandAnswersFromOnePlaceMoveNothing() {
    Arrivals office = withHonestAnswers("ATTACKED-4", HOURS);

    attacker(office, n -> "Mozilla/5.0 (attack " + n + ")").send(10_000, "127.0.0.9", 1);

    assertUnmoved(office, HOURS, 10_000);
  }

  private Arrivals withHonestAnswers(String code, int hours) {
    Arrivals office = Arrivals.atOffice(database, code);
    Instant hour = Instant.now().truncatedTo(ChronoUnit.HOURS);
    for (int past = 1; past <= hours; past++) {
      for (int overall : HONEST) {
        office.arrives(hour.minus(past, ChronoUnit.HOURS), overall, 1);
      }
    }
    awaitKept(office, hours * HONEST.size());
    assertThat(published(office)).isEqualTo(3.6, within(0.001));
    return office;
  }

  private Attacker attacker(Arrivals office, IntFunction<String> userAgent) {
    return new Attacker(
        forms.resolve(codes.write(new FormCode(office.office(), null, 1))), userAgent);
  }

  private void assertUnmoved(Arrivals office, int hours, int attacks) {
    awaitKept(office, hours * HONEST.size() + attacks);
    assertThat(published(office)).isEqualTo(3.6, within(MAY_MOVE));
    await()
        .untilAsserted(
            () ->
                assertThat((double) office.pointsCounted() / office.counted())
                    .isEqualTo(3.6, within(MAY_MOVE)));
  }

  private void awaitKept(Arrivals office, int answers) {
    await()
        .atMost(PATIENCE)
        .untilAsserted(
            () ->
                assertThat(
                        one("select count(*) from answer where office_code = $1", office)
                            .getLong(0))
                    .isEqualTo(answers));
  }

  private double published(Arrivals office) {
    return one(
            """
            select sum(score * n)::float8 / sum(n) from published
            where office_code = $1 and question = 'overall'
            """,
            office)
        .getDouble(0);
  }

  private Row one(String query, Arrivals office) {
    return database
        .preparedQuery(query)
        .execute(Tuple.of(office.office()))
        .await()
        .atMost(PATIENCE)
        .iterator()
        .next();
  }
}
