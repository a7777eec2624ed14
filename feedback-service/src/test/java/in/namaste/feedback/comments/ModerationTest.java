package in.namaste.feedback.comments;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.feedback.Published;
import in.namaste.feedback.Visitor;
import in.namaste.feedback.Week;
import in.namaste.feedback.WithRealBackbone;
import in.namaste.feedback.codes.FormCode;
import in.namaste.feedback.codes.FormCodes;
import io.quarkus.test.junit.QuarkusMock;
import io.restassured.specification.RequestSpecification;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@WithRealBackbone
class ModerationTest {

  private static final String OFFICE = "PS-CITY";
  private static final Week WEEK = new Week(LocalDate.of(2025, 3, 3));
  private static final Pattern DECIDE =
      Pattern.compile("data-comment=\"([0-9a-f-]+)\"(?:(?!</form>).)*राजेश", Pattern.DOTALL);

  @ConfigProperty(name = "SESSION_PRIVATE_KEY")
  String privateKey;

  @Inject FormCodes codes;

  @Test
  void aCommentIsPublicOnlyWhenTheFeedbackCellPublishedIt() throws Throwable {
    Published.add(OFFICE, WEEK, 0, 0, 0, 0, 5);
    String code = codes.write(FormCode.onList(OFFICE));
    Visitor.answers(code, Map.of("overall", "5", "comment", "राजेश ने अच्छा काम किया"))
        .then()
        .statusCode(200);
    await().untilAsserted(() -> assertThat(waiting()).contains("राजेश ने", "[नाम] ने अच्छा"));
    assertThat(results()).doesNotContain("अच्छा काम किया");

    Matcher comment = DECIDE.matcher(waiting());
    assertThat(comment.find()).isTrue();
    cell()
        .formParam("decision", "publish")
        .formParam("shown", "[नाम] ने अच्छा काम किया")
        .header("Sec-Fetch-Site", "same-origin")
        .post("/admin/comments/{id}", comment.group(1))
        .then()
        .statusCode(303);

    assertThat(results()).contains("<blockquote>[नाम] ने अच्छा काम किया</blockquote>");
    assertThat(waiting()).doesNotContain("राजेश ने");
  }

  @Test
  void whileCommentsCannotBeReadOrDecidedOnThePageSaysThatNothingWasChanged() {
    QuarkusMock.installMockForType(new Away(), CommentStore.class);

    assertThat(cell().get("/admin/comments").then().statusCode(503).extract().asString())
        .contains("यह अभी नहीं हो पाया", "कुछ बदला नहीं गया");
    cell()
        .formParam("decision", "keep")
        .post("/admin/comments/{id}", UUID.randomUUID())
        .then()
        .statusCode(503);
  }

  @Test
  void itIsSaidHowManyWaitThoughOnlyTheOldestAreShown() {
    QuarkusMock.installMockForType(new Many(), CommentStore.class);

    assertThat(waiting()).contains("23 टिप्पणियां बाकी हैं, सबसे पुरानी 1 नीचे हैं।");
    assertThat(cell().get("/admin/comments?lang=en").asString())
        .contains("23 comments wait; the oldest 1 are below.");
  }

  @Test
  void onlyTheFeedbackCellReadsThem() {
    as("admin").get("/admin/comments").then().statusCode(403);
  }

  private static final class Many extends CommentStore {
    @Override
    Uni<List<Waiting>> waiting(int most) {
      return Uni.createFrom().item(List.of(new Waiting(UUID.randomUUID(), OFFICE, "साफ जगह")));
    }

    @Override
    Uni<Long> howManyWait() {
      return Uni.createFrom().item(23L);
    }
  }

  private static final class Away extends CommentStore {
    @Override
    Uni<List<Waiting>> waiting(int most) {
      return Uni.createFrom().failure(new IllegalStateException("away"));
    }

    @Override
    Uni<Void> decide(UUID id, String shown, String by, Instant at) {
      return Uni.createFrom().failure(new IllegalStateException("away"));
    }
  }

  private String waiting() {
    return cell().get("/admin/comments").then().statusCode(200).extract().asString();
  }

  private static String results() {
    return given().get("/offices/" + OFFICE).then().statusCode(200).extract().asString();
  }

  private RequestSpecification cell() {
    return as("feedback-cell");
  }

  private RequestSpecification as(String role) {
    String session =
        Jwt.issuer("namaste")
            .upn("test." + role)
            .groups(Set.of(role))
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .sign(privateKey);
    return given()
        .redirects()
        .follow(false)
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .cookie("namaste_session", session);
  }
}
