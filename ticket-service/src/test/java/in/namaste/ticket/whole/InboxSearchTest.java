package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tickets found in the inbox by words, numbers and phones. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class InboxSearchTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "पानी",
        "paani",
        "pani",
        "तीन दिन",
        "teen din",
        "भैणी भैरों",
        "bhaini",
        "nahi pani bhaini"
      })
  void aTicketIsFoundByItsWordsAndItsVillageInEitherScript(String typed) {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    var officer = Browser.of("phed");

    Awaitility.await()
        .untilAsserted(
            () -> assertThat(search(officer, typed).asString()).as(typed).contains(number));
    assertThat(search(Browser.of("pwd"), typed).asString()).doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"पानी लालटेन", "bijli", "'); --", "&|!:*", "\\", "😀", "%"})
  void wordsThatAreNotThereFindNothing(String typed) {
    String number = new Citizen().submits().number();

    Response page = search(Browser.of("phed"), typed);

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.asString()).doesNotContain(number);
  }

  @Test
  void aTicketIsFoundByPartsOfItsNumber() {
    String number = new Citizen().submits().number();
    String serial = number.substring(9, 15);
    var officer = Browser.of("phed");

    for (String typed :
        List.of(
            serial,
            serial.replaceFirst("^0+", ""),
            number.substring(0, 15),
            number.substring(4, 12),
            number.substring(4, 8) + serial,
            devanagari(serial))) {
      assertThat(search(officer, typed).asString()).as(typed).contains(number);
    }
    assertThat(search(Browser.of("pwd"), serial).asString()).doesNotContain(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"4711", "804711", "9800804711", "+91 98008 04711", "919800804711"})
  void aTicketIsFoundByTheLastDigitsOfThePhone(String typed) {
    var citizen =
        new Citizen()
            .submits(event -> ((ObjectNode) event.get("citizen")).put("phone", "919800804711"));
    String number = citizen.number();

    Response page = search(Browser.of("phed"), typed);

    assertThat(page.asString()).contains(number).contains("••4711").doesNotContain("id=\"hint\"");
    assertThat(search(Browser.of("pwd"), typed).asString()).doesNotContain(number);
  }

  @Test
  void theWordsOfASearchThatFailsStayOutOfTheLog() {
    LogRecord failed = new LogRecord(Level.SEVERE, "HTTP Request to %s failed, error id: %s");
    failed.setLoggerName("io.quarkus.vertx.http.runtime.QuarkusErrorHandler");
    failed.setParameters(new Object[] {"/desk?q=9800804711", "a7-1"});

    for (Handler handler : InitialConfigurator.DELAYED_HANDLER.getHandlers()) {
      assertThat(handler.isLoggable(failed)).isTrue();
    }

    assertThat(failed.getParameters()).containsExactly("/desk", "a7-1");
  }

  private static String devanagari(String digits) {
    return digits
        .chars()
        .mapToObj(digit -> Character.toString('०' + digit - '0'))
        .collect(Collectors.joining());
  }

  private static Response search(Browser browser, String typed) {
    return browser.request().queryParam("q", typed).get("/desk");
  }
}
