package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Complaints that staff take down at the counter and on the phone. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class EntryTest {

  private final Map<String, String> typed =
      new HashMap<>(
          Map.of(
              "channel", "phone",
              "name", "सुनीता देवी",
              "phone", "98120 54321",
              "tell", "true",
              "language", "hi",
              "place", "बोहर",
              "category", "EDU.BUILDING",
              "words", "स्कूल की छत टपकती है",
              "anyway", "true"));

  @Test
  void aComplaintByPhoneGetsItsNumberOnceAndTheNoticeSaysWhomToTell() {
    var clerk = Browser.of("calling");
    typed.put("phone", "98120 54321");
    Response form = clerk.get("/desk/new");
    typed.put("key", Browser.html(form).select("[name=key]").attr("value"));

    Response first = clerk.post("/desk/new", form, typed);
    Response again = clerk.post("/desk/new", form, typed);

    assertThat(first.statusCode()).isEqualTo(303);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    String number = number(first);
    assertThat(clerk.get("/desk/new/" + number).asString())
        .contains(number)
        .doesNotContain("सुनीता");
    JsonNode notice = notice(number);
    assertThat(notice.at("/recipient/phone").asText()).isEqualTo("+919812054321");
    assertThat(Browser.of("dc").get("/desk/tickets/" + number).asString())
        .contains("स्कूल की छत टपकती है")
        .contains("data-kind=\"REGISTERED\"");
  }

  @Test
  void theSamePhoneIsAskedAboutBeforeASecondComplaint() {
    var clerk = Browser.of("calling");
    typed.put("phone", "98120 54399");
    Response form = clerk.get("/desk/new");
    typed.put("key", UUID.randomUUID().toString());
    String number = number(clerk.post("/desk/new", form, typed));
    typed.remove("anyway");
    typed.put("key", UUID.randomUUID().toString());
    typed.put("category", "PWD.POTHOLE");

    Response asked = clerk.post("/desk/new", form, typed);

    assertThat(asked.statusCode()).isEqualTo(200);
    assertThat(asked.asString())
        .contains("id=\"like\"")
        .contains(number)
        .contains("स्कूल की छत टपकती है");
    assertThat(Browser.of("dc").get("/desk/tickets/" + number + "/history").asString())
        .contains("उसी फोन की दूसरी शिकायत के रूप में देखा");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnceAndWhatWasTypedStays() {
    var clerk = Browser.of("phed");
    typed.putAll(Map.of("phone", "12", "place", "नहीं है", "category", "", "words", " "));

    Response refused = clerk.post("/desk/new", clerk.get("/desk/new"), typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString())
        .contains("value=\"12\"")
        .contains("यह फोन नंबर नहीं है")
        .contains("ऐसा कोई गांव")
        .contains("चुनें कि शिकायत")
        .contains("नागरिक की बात लिखें");
  }

  /** Fields that no browser leaves out were taken for text, and two complaints for one. */
  @Test
  void aFormThatLacksFieldsIsRefusedOrTakenForItself() {
    var clerk = Browser.of("phed");
    Response form = clerk.get("/desk/new");
    typed.keySet().removeAll(Set.of("key", "language", "channel"));

    String first = number(clerk.post("/desk/new", form, typed));
    typed.put("words", "दूसरे स्कूल की छत टपकती है");
    String second = number(clerk.post("/desk/new", form, typed));

    assertThat(second).isNotEqualTo(first);
    assertThat(clerk.post("/desk/new", form, Map.of()).statusCode()).isEqualTo(422);
  }

  @Test
  void aWalkInWithoutAPhoneIsTakenDownAndNobodyIsNamedToTell() {
    var clerk = Browser.of("phed");
    typed.putAll(Map.of("phone", "", "channel", "walk-in", "key", UUID.randomUUID().toString()));

    String number = number(clerk.post("/desk/new", clerk.get("/desk/new"), typed));

    assertThat(notice(number).has("recipient")).isFalse();
    assertThat(clerk.get("/desk/new/" + number).asString())
        .as("another department's, but of this counter")
        .contains(number)
        .doesNotContain("href=\"/desk/tickets/" + number);
    assertThat(Browser.of("pwd").get("/desk/new/" + number).statusCode()).isEqualTo(303);
  }

  private static String number(Response registered) {
    assertThat(registered.statusCode()).isEqualTo(303);
    return registered.header("Location").replaceFirst(".*/", "");
  }

  private static JsonNode notice(String number) {
    return Citizen.json(
        Topic.text(Citizen.NOTICES.await(record -> Topic.text(record).contains(number))));
  }
}
