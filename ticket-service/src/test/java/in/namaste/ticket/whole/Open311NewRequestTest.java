package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.Open311Calls.V2;
import static in.namaste.ticket.whole.Open311Calls.anybody;
import static in.namaste.ticket.whole.Open311Calls.assertError;
import static in.namaste.ticket.whole.Open311Calls.fields;
import static in.namaste.ticket.whole.Open311Calls.form;
import static in.namaste.ticket.whole.Open311Calls.json;
import static in.namaste.ticket.whole.Open311Calls.make;
import static in.namaste.ticket.whole.Open311Calls.number;
import static in.namaste.ticket.whole.Open311Calls.numbers;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** GeoReport v2, written from its text: making a request. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class Open311NewRequestTest {

  private static final List<String> REQUEST_FIELDS =
      List.of(
          "service_request_id",
          "status",
          "status_notes",
          "service_name",
          "service_code",
          "description",
          "agency_responsible",
          "service_notice",
          "requested_datetime",
          "updated_datetime",
          "expected_datetime",
          "address",
          "address_id",
          "zipcode",
          "lat",
          "long",
          "media_url");

  @BeforeEach
  void theServiceIsReady() {
    Browser.awaitAccounts();
  }

  /** POST Service Request: Response and Example; GET Service Request; tokens. */
  @Test
  void aRequestThatWasMadeCanBeReadBack() {
    Response made =
        form()
            .formParam("service_code", "PHED.NOWATER")
            .formParam("address_string", "Mokhra, Meham, Rohtak")
            .formParam("description", "तीन दिन से पानी नहीं " + UUID.randomUUID())
            .post(V2 + "requests.json");

    assertThat(made.statusCode()).isEqualTo(200);
    JsonNode receipt = json(made).path(0);
    assertThat(fields(receipt))
        .containsExactly("service_request_id", "service_notice", "account_id");
    assertThat(receipt.path("account_id").isNull()).isTrue();
    String number = receipt.path("service_request_id").asText();
    assertThat(number).matches("RTK-\\d{4}-\\d{6}-\\d");
    JsonNode list = json(anybody().get(V2 + "requests/" + number + ".json"));
    assertThat(list).hasSize(1);
    JsonNode request = list.path(0);
    assertThat(fields(request)).isEqualTo(REQUEST_FIELDS);
    assertThat(request.path("service_request_id").asText()).isEqualTo(number);
    assertThat(request.path("status").asText()).isEqualTo("open");
    assertThat(request.path("service_code").asText()).isEqualTo("PHED.NOWATER");
    assertThat(request.path("address_id").asText()).startsWith("V-");
    assertThat(request.path("zipcode").isNull()).isTrue();
    OffsetDateTime requested = OffsetDateTime.parse(request.path("requested_datetime").asText());
    assertThat(requested.toInstant()).isBetween(Instant.now().minusSeconds(120), Instant.now());
    assertThat(OffsetDateTime.parse(request.path("expected_datetime").asText()))
        .isEqualTo(requested.plusHours(48));
    XmlPath xml = anybody().get(V2 + "requests/" + number + ".xml").xmlPath();
    REQUEST_FIELDS.forEach(
        field ->
            assertThat(xml.getString("service_requests.request[0]." + field))
                .as(field)
                .isEqualTo(request.path(field).isNull() ? "" : request.path(field).asText()));
    JsonNode token = json(anybody().get(V2 + "tokens/" + number + ".json"));
    assertThat(token.path(0).path("service_request_id").asText()).isEqualTo(number);
    assertThat(token.path(0).path("token").asText()).isEqualTo(number);
  }

  /** POST Service Request in XML, with lat and long, which are evidence and no place. */
  @Test
  void aPinAloneIsALocationAndTheServiceStaysAsItWasAsked() {
    Response made =
        form()
            .formParam("service_code", "MCR.STREETLIGHT")
            .formParam("lat", "28.895515")
            .formParam("long", "76.606611")
            .formParam("attribute[WHISPAWN]", "123456 " + UUID.randomUUID())
            .formParam("attribute[KIND][]", "one", "two")
            .post(V2 + "requests.xml");

    assertThat(made.statusCode()).isEqualTo(200);
    String number = made.xmlPath().getString("service_requests.request[0].service_request_id");
    assertThat(made.xmlPath().getString("service_requests.request[0].service_notice")).isNotBlank();
    JsonNode request = json(anybody().get(V2 + "requests/" + number + ".json")).path(0);
    assertThat(request.path("service_code").asText()).isEqualTo("MCR.STREETLIGHT");
    assertThat(request.path("lat").isNull()).isTrue();
    assertThat(request.toString()).doesNotContain("28.89", "76.60", "WHISPAWN");
    assertThat(Browser.of("mcr").get("/desk/tickets/" + number).asString())
        .as("the officer sees pin and attributes")
        .contains("28.8955", "WHISPAWN: 123456", "two");
  }

  /** POST Service Request: attribute of the service definition. */
  @Test
  void thePlaceCanBeChosenByAttribute() {
    String number =
        number(
            form()
                .formParam("service_code", "PANCH.DRAIN")
                .formParam("attribute[PLACE]", "V-061572")
                .formParam("description", UUID.randomUUID().toString())
                .post(V2 + "requests.json"));

    assertThat(
            json(anybody().get(V2 + "requests/" + number + ".json"))
                .path(0)
                .path("address_id")
                .asText())
        .isEqualTo("V-061572");
  }

  /** POST Service Request, Possible Errors; General Errors: 403 for a missing or wrong api_key. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          403, '', PHED.NOWATER, '', '', Mokhra, ''
          403, wrong, PHED.NOWATER, '', '', Mokhra, ''
          403, '', '', '', '', '', ''
          400, KEY, '', '', '', Mokhra, ''
          404, KEY, NO.SUCH, '', '', Mokhra, ''
          400, KEY, PHED.NOWATER, '', '', '', ''
          400, KEY, PHED.NOWATER, 28.9, '', '', ''
          400, KEY, PHED.NOWATER, 28.9, NaN, '', ''
          400, KEY, PHED.NOWATER, 91, 76.6, '', ''
          400, KEY, PHED.NOWATER, '', '', '', NO-SUCH-PLACE
          """)
  void whatIsMissingOrWrongIsSaid(
      int status,
      String apiKey,
      String service,
      String lat,
      String lon,
      String address,
      String id) {
    for (String format : List.of("json", "xml")) {
      Response answer =
          anybody()
              .contentType("application/x-www-form-urlencoded; charset=UTF-8")
              .formParam("api_key", apiKey.equals("KEY") ? Browser.password("open311") : apiKey)
              .formParam("service_code", service)
              .formParam("lat", lat)
              .formParam("long", lon)
              .formParam("address_string", address)
              .formParam("address_id", id)
              .post(V2 + "requests." + format);

      if (format.equals("json")) {
        assertError(answer, status);
      } else {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.xmlPath().getInt("errors.error[0].code")).isEqualTo(status);
      }
    }
  }

  @Test
  void whatIsNoFormIsSaidInTheStandardsForm() {
    assertError(anybody().post(V2 + "requests.json"), 403);
    assertError(
        anybody()
            .contentType("application/json")
            .queryParam("api_key", Browser.password("open311"))
            .body("{}")
            .post(V2 + "requests.json"),
        400);
  }

  @Test
  void aClientThatRepeatsItselfGetsTheSameNumber() {
    String words = UUID.randomUUID().toString();
    List<String> numbers = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      numbers.add(
          number(
              form()
                  .formParam("service_code", "PHED.LEAK")
                  .formParam("address_id", "V-061572")
                  .formParam("description", words)
                  .post(V2 + "requests.json")));
    }
    String other =
        number(
            form()
                .formParam("service_code", "PHED.LEAK")
                .formParam("address_id", "V-061572")
                .formParam("description", words + ".")
                .post(V2 + "requests.json"));

    assertThat(numbers).hasSize(3).containsOnly(numbers.getFirst());
    assertThat(other).isNotEqualTo(numbers.getFirst());
  }

  /** A ticket entered so tells of itself like any other, and nobody is told who did not agree. */
  @Test
  void whatIsEnteredIsAFactLikeAnyOther() {
    String number = make("PHED.LEAK");

    var facts =
        Citizen.TICKETS.await(
            1,
            record ->
                new String(record.value(), java.nio.charset.StandardCharsets.UTF_8)
                    .contains(number));
    String id = Topic.key(facts.getFirst());
    Contracts.assertMatchesSchema(Topic.text(facts.getFirst()));
    String notice =
        Topic.text(Citizen.NOTICES.await(1, record -> id.equals(Topic.key(record))).getFirst());
    Contracts.assertMatchesSchema(notice);
    assertThat(notice).doesNotContain("recipient");
  }
}
