package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Ingredients;
import in.namaste.testing.fuzz.MayChange;
import in.namaste.testing.fuzz.StrangeRequests;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@RunningService
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 150;

  /** Only other tests publish something. */
  private static final Map<String, String> UNPUBLISHED =
      Map.of(
          "GET /public/data.csv", "there is no file before anything is published",
          "GET /public/data.json", "there is no file before anything is published");

  private static final MayChange BY_ITSELF =
      MayChange.nothing()
          .always("what is recent is counted anew by a clock", "recent_since", "recent_count")
          .always("topics are read on", "read_position");

  @Inject BeanManager beans;
  @Inject Pool pool;

  /** A clock folds into what is counted what other tests have changed. */
  @BeforeEach
  void nothingWaitsToBeFolded() {
    await()
        .until(
            () ->
                pool.query("select count(*) from ticket_change")
                        .executeAndAwait()
                        .iterator()
                        .next()
                        .getLong(0)
                    == 0);
  }

  @Test
  void nothingFailsAndNothingIsStored() throws Exception {
    send(FEW, 1);
  }

  @Test
  @Tag("long")
  void nothingFailsHoweverMuchIsSent() throws Exception {
    send(MANY, 2);
  }

  @Test
  void aBrokenFormIsRefusedAtOnce() throws Exception {
    assertThat(BrokenForms.sentTo(RestAssured.port, "/dashboard"))
        .allMatch(answer -> answer.isClear() || answer.isOfAnotherKind());
  }

  /** Every page is for reading: nobody's request stores anything. */
  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 12, List.of());
    Ingredients known = new Ingredients().person("district", Sessions.district());

    requests.ofAnybody(each, seed, BY_ITSELF);
    requests.of(Sessions.district(), each, seed, BY_ITSELF);
    requests.behindTheDoors(known, each, seed, BY_ITSELF, UNPUBLISHED);
  }
}
