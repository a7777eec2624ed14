package in.namaste.feedback.form;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.admin.Keeper;
import in.namaste.testing.Topic;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.Fuzz;
import in.namaste.testing.fuzz.Route;
import in.namaste.testing.fuzz.RunningRoutes;
import io.restassured.RestAssured;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever is sent to whatever address: an answer that is no failure, and nothing is stored. */
@WithRealBackbone
class StrangeRequestsTest {

  private static final int FEW = 1;
  private static final int MANY = 150;

  private static final List<String> KEPT =
      List.of("office", "question", "questionnaire", "comment_decision", "release");

  /** Whoever keeps the offices begins one without saying anything more. */
  private static final List<String> BEGUN_BY_A_CLICK = List.of("poster_batch");

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
    assertThat(BrokenForms.sentTo(RestAssured.port, "/f/code"))
        .allMatch(answer -> answer.isClear() || answer.isOfAnotherKind());
  }

  private void send(int each, long seed) throws Exception {
    RestAssured.get("/").then().statusCode(200);
    List<Long> before = rows(KEPT);
    List<Long> begun = rows(BEGUN_BY_A_CLICK);
    int answers = Topic.named("feedback.inbound").all().size();

    Fuzz.Result anybody = Fuzz.ofAnybody(RestAssured.port).run(routes(), each, seed);
    List<Long> begunByAnybody = rows(BEGUN_BY_A_CLICK);
    Fuzz.Result signedIn =
        Fuzz.of(RestAssured.port, Keeper.session("admin")).run(routes(), each, seed);

    assertThat(anybody.failures()).isEmpty();
    assertThat(signedIn.failures()).isEmpty();
    assertThat(begunByAnybody).isEqualTo(begun);
    assertThat(rows(KEPT)).isEqualTo(before);
    assertThat(Topic.named("feedback.inbound").all()).hasSize(answers);
  }

  private List<Long> rows(List<String> tables) {
    return tables.stream()
        .map(
            table ->
                pool.query("select count(*) from " + table)
                    .execute()
                    .await()
                    .indefinitely()
                    .iterator()
                    .next()
                    .getLong(0))
        .toList();
  }

  private List<Route> routes() throws Exception {
    List<Route> routes = RunningRoutes.of(RestAssured.port, beans);
    assertThat(routes).hasSizeGreaterThan(30);
    return routes;
  }
}
