package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Ingredients;
import in.namaste.testing.fuzz.StrangeRequests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class StrangeRequestsTest {

  private static final int FEW = 2;
  private static final int MANY = 100;

  private static final String WAITING =
      """
      select ticket_id from evidence where kind = 'image' and printed_at is null
      union all select ticket_id from complaint where not keyed
      """;

  @Inject BeanManager beans;
  @Inject Pool pool;

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
    assertThat(BrokenForms.sentTo(RestAssured.port, "/sign-in"))
        .allMatch(BrokenForms.Answer::isClear);
  }

  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 60, List.of());
    String session = Browser.of("admin").session();
    Ingredients known = Known.ofTheDesk();
    awaitFollowUps();

    requests.ofAnybody(each, seed, DeskKeeps.OF_ANYBODY);
    requests.of(session, each, seed, DeskKeeps.OF_WHO_SIGNED_IN);
    requests.behindTheDoors(known, each, seed, DeskKeeps.BEHIND_THE_DOORS, Known.SHUT);
  }

  /** Pictures are compared, and words made to be found, a moment after they came. */
  private void awaitFollowUps() {
    Awaitility.await("pictures compared, words found")
        .until(() -> pool.query(WAITING).execute().await().indefinitely().size() == 0);
  }
}
