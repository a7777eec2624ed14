package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Admins keep the accounts. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class AccountPagesTest {

  @Test
  void anAccountIsMadeAndItsFirstPasswordShownOnceAndChanged() {
    var admin = Browser.of("admin");
    Map<String, String> typed =
        Map.of("name", "phed.je-meham", "role", "officer", "department", "PHED", "post", "");

    Response made = admin.post("/desk/accounts", admin.get("/desk/accounts"), typed);

    assertThat(made.statusCode()).isEqualTo(200);
    assertThat(admin.get("/desk/accounts").asString())
        .contains("data-account=\"phed.je-meham\"")
        .doesNotContain(shown(made));
    var officer = new Browser();
    assertThat(officer.signIn("phed.je-meham", shown(made)).header("Location"))
        .contains("/password");
    assertThat(admin.post("/desk/accounts", made, typed).statusCode()).isEqualTo(422);
  }

  @Test
  void aDisabledAccountIsOutAtOnceAndBackWhenEnabled() {
    var admin = Browser.of("admin");
    var officer = Browser.of("irr");

    post(admin, "/desk/accounts/irr/disable");

    assertThat(officer.get("/desk").statusCode()).isEqualTo(303);
    assertThat(new Browser().signIn("irr", Browser.chosen("irr")).statusCode()).isEqualTo(403);
    post(admin, "/desk/accounts/irr/enable");
    assertThat(new Browser().signIn("irr", Browser.chosen("irr")).statusCode()).isEqualTo(303);
  }

  @Test
  void aResetEndsSessionsAndGivesAPasswordToBeChanged() {
    var admin = Browser.of("admin");
    var officer = Browser.of("edu");

    Response ask = admin.get("/desk/accounts/edu/reset");
    assertThat(officer.get("/desk").statusCode()).isEqualTo(200);
    Response reset = admin.post("/desk/accounts/edu/reset", ask, Map.of());

    assertThat(officer.get("/desk").statusCode()).isEqualTo(303);
    assertThat(new Browser().signIn("edu", Browser.chosen("edu")).statusCode()).isEqualTo(401);
    assertThat(new Browser().signIn("edu", shown(reset)).header("Location")).contains("/password");
  }

  @Test
  void anAdminLiftsARest() {
    var admin = Browser.of("admin");
    for (int i = 0; i < 5; i++) {
      new Browser().signIn("mining", "wrong");
    }
    assertThat(admin.get("/desk/accounts").asString()).contains("/desk/accounts/mining/lift");

    post(admin, "/desk/accounts/mining/lift");

    assertThat(new Browser().signIn("mining", Browser.password("mining")).statusCode())
        .isEqualTo(303);
  }

  @Test
  void nobodyButAnAdminAndNotTheOwnAccount() {
    assertThat(Browser.of("dc").get("/desk/accounts").statusCode()).isEqualTo(403);
    var admin = Browser.of("admin");

    Response own =
        admin.post("/desk/accounts/admin/disable", admin.get("/desk/accounts"), Map.of());

    assertThat(own.statusCode()).isEqualTo(422);
    assertThat(own.asString()).contains("id=\"refused\"");
    assertThat(admin.get("/desk/accounts").statusCode()).isEqualTo(200);
  }

  private static void post(Browser admin, String address) {
    assertThat(admin.post(address, admin.get("/desk/accounts"), Map.of()).statusCode())
        .isEqualTo(303);
  }

  private static String shown(Response page) {
    return Browser.html(page).select("#first-password").text();
  }
}
