package in.namaste.feedback.form;

import static io.restassured.RestAssured.config;
import static io.restassured.config.HeaderConfig.headerConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.admin.Keeper;
import in.namaste.feedback.codes.FormCodes;
import in.namaste.testing.fuzz.BrokenForms;
import in.namaste.testing.fuzz.StrangeRequests;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
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

  private static final List<String> TOPICS = List.of("feedback.inbound");

  @Inject BeanManager beans;
  @Inject FormCodes codes;

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
    var requests = new StrangeRequests(RestAssured.port, beans, 30, TOPICS);
    RestAssured.get("/").then().statusCode(200);

    requests.ofAnybody(each, seed, PlaceKeeps.OF_ANYBODY);
    requests.of(Keeper.session("admin"), each, seed, PlaceKeeps.OF_WHO_SIGNED_IN);
    try (var known = KnownPlace.made(codes)) {
      requests.behindTheDoors(
          known.ingredients(), each, seed, PlaceKeeps.BEHIND_THE_DOORS, KnownPlace.SHUT);
    }
  }
}
