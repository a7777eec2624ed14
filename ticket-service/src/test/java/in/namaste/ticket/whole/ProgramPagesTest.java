package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Admins make and revoke the tokens of programs. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ProgramPagesTest {

  private static final Map<String, String> READER =
      Map.of(
          "name",
          "panchayat-app",
          "scope",
          "tickets:read",
          "role",
          "officer",
          "department",
          "PHED",
          "days",
          "30");

  @Inject Pool pool;

  @Test
  void aTokenIsShownOnceWorksAndIsRefusedOnceRevoked() {
    var admin = Browser.of("admin");

    Response made = admin.post("/desk/programs", admin.get("/desk/programs"), READER);

    String secret = Browser.html(made).select("#secret").text();
    assertThat(bearer(secret).asString()).isEqualTo("officer program/panchayat-app");
    assertThat(admin.get("/desk/programs?lang=en").asString())
        .contains("data-program=\"panchayat-app\"")
        .doesNotContain(secret);
    assertThat(admin.post("/desk/programs", made, READER).asString()).contains("id=\"refused\"");

    String address = "/desk/programs/panchayat-app/revoke";
    Response ask = admin.get(address);
    assertThat(bearer(secret).statusCode()).isEqualTo(200);
    assertThat(admin.post(address, ask, Map.of()).header("Location")).contains("revoked=panchayat");
    assertThat(bearer(secret).statusCode()).isEqualTo(401);
    assertThat(admin.get("/desk/programs").asString()).doesNotContain(address);
    assertThat(history()).containsExactly("made by admin:admin", "revoked by admin:admin");
  }

  @ParameterizedTest
  @CsvSource({
    "name, Ram Singh",
    "scope, everything",
    "role, admin",
    "role, program",
    "department, ''",
    "days, 366",
    "days, 0"
  })
  void aTokenThatIsTooMuchOrHalfToldIsNotMade(String field, String typed) {
    var admin = Browser.of("admin");
    var wrong = new HashMap<>(READER);
    wrong.put("name", "too-much");
    wrong.put(field, typed);

    Response refused = admin.post("/desk/programs", admin.get("/desk/programs"), wrong);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("id=\"refused\"").doesNotContain("id=\"secret\"");
  }

  @Test
  void nobodyButAnAdminSeesOrMakesTokens() {
    var district = Browser.of("dc");

    assertThat(district.get("/desk/programs").statusCode()).isEqualTo(403);
    assertThat(district.post("/desk/programs", district.get("/sign-out"), READER).statusCode())
        .isEqualTo(403);
  }

  private List<String> history() {
    String told =
        "select what || ' by ' || who as told from history"
            + " where subject = 'program:panchayat-app' order by position";
    return pool.query(told).execute().await().indefinitely().stream()
        .map(row -> row.getString("told"))
        .toList();
  }

  private static Response bearer(String secret) {
    return new Browser()
        .request()
        .header("Authorization", "Bearer " + secret)
        .get("/probe/tickets");
  }
}
