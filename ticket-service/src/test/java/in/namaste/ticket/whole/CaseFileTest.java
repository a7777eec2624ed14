package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page of one ticket: what stands around its story. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class CaseFileTest {

  /** A village of the town: nothing else is told of it in these tests. */
  private static final String BOHAR = "V-061629";

  @Test
  void anOpenTicketOfTheSamePlaceAndCategoryIsShownAsSimilarUntilItIsOver() {
    var first = new Citizen().submits(CaseFileTest::ofBohar);
    var second = new Citizen().submits(CaseFileTest::ofBohar);
    String other = second.number();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + first.number();

    assertThat(officer.get(address).asString()).contains("/desk/tickets/" + other + "\"");
    second.says("GrievanceWithdrawn");
    second.facts(2);

    assertThat(officer.get(address).asString()).doesNotContain("/desk/tickets/" + other + "\"");
  }

  @Test
  void thePlaceIsShownUpToTheDistrict() {
    var citizen = new Citizen().submits(CaseFileTest::ofBohar);

    String page = Browser.of("dc").get("/desk/tickets/" + citizen.number() + "?lang=en").asString();

    assertThat(page).contains("<dt>Village</dt>").contains("<dt>District</dt><dd>Rohtak</dd>");
  }

  @Test
  void anOpenPageIsToldOfAChangeAndOfNothingElse() {
    var citizen = new Citizen().submits();
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    Response page = officer.get(address);
    String changed = Browser.html(page).getString("**.find { it.@id == 'changed' }.'@hx-get'");

    assertThat(officer.get(changed).asString()).isEmpty();
    officer.post(address + "/assign", page, Map.of("version", "1", "post", "PHED.NODAL"));

    assertThat(officer.get(changed).asString()).contains("id=\"changed-meanwhile\"");
    assertThat(Browser.of("pwd").get(changed).asString()).doesNotContain("ASSIGNED");
  }

  private static void ofBohar(ObjectNode event) {
    event.put("placeCode", BOHAR);
  }
}
