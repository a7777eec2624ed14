package in.namaste.feedback.form;

import static io.restassured.RestAssured.config;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.admin.Keeper;
import in.namaste.testing.Rows;
import in.namaste.testing.Topic;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.StrangeRequests;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
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

  @Test
  void aFieldOfNothingIsPassedOver() {
    Keeper.as("admin")
        .contentType(ContentType.URLENC)
        .body("a=b&=&==")
        .post("/admin/offices/none/names")
        .then()
        .statusCode(lessThan(500));
  }

  @Test
  void aWishThatCannotBeReadIsPassedOver() {
    Keeper.as("admin")
        .config(config().headerConfig(headerConfig().mergeHeadersWithName("Accept")))
        .header("Accept", "nonsense", "text/html")
        .contentType(ContentType.JSON)
        .body("{")
        .post("/admin/contacts/key/closed")
        .then()
        .statusCode(lessThan(500));
  }

  private void send(int each, long seed) throws Exception {
    var requests = new StrangeRequests(RestAssured.port, beans, 30);
    RestAssured.get("/").then().statusCode(200);
    Map<String, Long> before = Rows.in(KEPT);
    Map<String, Long> begun = Rows.in(BEGUN_BY_A_CLICK);
    int answers = Topic.named("feedback.inbound").all().size();

    requests.ofAnybody(each, seed);
    assertThat(Rows.in(BEGUN_BY_A_CLICK)).isEqualTo(begun);
    requests.of(Keeper.session("admin"), each, seed);

    assertThat(Rows.in(KEPT)).isEqualTo(before);
    assertThat(Topic.named("feedback.inbound").all()).hasSize(answers);
  }
}
