package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
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
import io.restassured.specification.RequestSpecification;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Conformance with GeoReport v2 as its text has it; each test names the section of
 * wiki.open311.org/GeoReport_v2 it is written from.
 */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class Open311Test {

  private static final String V2 = "/open311/v2/";
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

  @Inject Pool pool;

  private String key;

  @BeforeEach
  void theServiceIsReady() {
    Awaitility.await("accounts")
        .atMost(Duration.ofMinutes(1))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
    key = Browser.password("open311");
  }

  /** Service Discovery: all fields are required; both forms. */
  @Test
  void discoveryNamesTheEndpointInBothForms() {
    JsonNode json = json(given().get("/open311/discovery.json"));
    XmlPath xml = given().get("/open311/discovery.xml").xmlPath();

    assertThat(fields(json)).containsExactly("changeset", "contact", "key_service", "endpoints");
    JsonNode endpoint = json.path("endpoints").path(0);
    assertThat(fields(endpoint))
        .containsExactly("specification", "url", "changeset", "type", "formats");
    assertThat(endpoint.path("specification").asText())
        .isEqualTo("http://wiki.open311.org/GeoReport_v2");
    assertThat(endpoint.path("formats").toString())
        .isEqualTo("[\"text/xml\",\"application/json\"]");
    assertThat(Instant.parse(json.path("changeset").asText())).isBefore(Instant.now());
    assertThat(xml.getString("discovery.endpoints.endpoint.url"))
        .isEqualTo(endpoint.path("url").asText())
        .endsWith("/open311/v2");
    assertThat(xml.getList("discovery.endpoints.endpoint.formats.format"))
        .containsExactly("text/xml", "application/json");
  }

  /** Format Support and Encoding: content types with the encoding, the XML declaration. */
  @ParameterizedTest
  @CsvSource({
    "/open311/discovery", "/open311/v2/services", "/open311/v2/services/PHED.NOWATER",
    "/open311/v2/requests", "/open311/v2/requests/RTK-2611-999999-9", "/open311/v2/nowhere"
  })
  void eachFormSaysItsTypeAndItsEncoding(String resource) {
    Response json = given().get(resource + ".json");
    Response xml = given().get(resource + ".xml");

    assertThat(json.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    assertThat(xml.header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
    assertThat(xml.asString()).matches("(?s)<\\?xml version=.1\\.0. encoding=.UTF-8.\\?>.*");
    assertThat(json.statusCode()).isEqualTo(xml.statusCode());
    assertThat(json.header("Set-Cookie")).as("public answers are kept by caches").isNull();
  }

  /** GET Service List. */
  @Test
  void theServiceListHasEveryOpenCategory() {
    JsonNode services = json(given().get(V2 + "services.json"));
    XmlPath xml = given().get(V2 + "services.xml").xmlPath();

    assertThat(services.isArray()).isTrue();
    assertThat(services).hasSizeGreaterThan(150);
    services.forEach(
        service -> {
          assertThat(fields(service))
              .containsExactly(
                  "service_code",
                  "service_name",
                  "description",
                  "metadata",
                  "type",
                  "keywords",
                  "group");
          assertThat(service.path("metadata").isBoolean()).isTrue();
          assertThat(service.path("type").asText()).isEqualTo("realtime");
        });
    assertThat(xml.getList("services.service.service_code"))
        .isEqualTo(services.findValuesAsText("service_code"));
  }

  @Test
  void namesAreInTheLanguageThatIsAskedFor() {
    String any = name(given());
    String english = name(given().header("Accept-Language", "en-US,en;q=0.9"));

    assertThat(any).matches("\\p{IsDevanagari}.*");
    assertThat(english).matches("[A-Z].*");
    assertThat(name(given().queryParam("locale", "en"))).isEqualTo(english);
    assertThat(name(given().queryParam("locale", "hi").header("Accept-Language", "en")))
        .isEqualTo(any);
  }

  /** GET Service Definition. */
  @Test
  void aDefinitionHasThePlacesToChooseFrom() {
    JsonNode definition = json(given().get(V2 + "services/PANCH.DRAIN.json"));
    XmlPath xml = given().get(V2 + "services/PANCH.DRAIN.xml").xmlPath();

    assertThat(fields(definition)).containsExactly("service_code", "attributes");
    assertThat(definition.path("service_code").asText()).isEqualTo("PANCH.DRAIN");
    JsonNode attribute = definition.path("attributes").path(0);
    assertThat(fields(attribute))
        .containsExactly(
            "variable",
            "code",
            "datatype",
            "required",
            "datatype_description",
            "order",
            "description",
            "values");
    assertThat(attribute.path("datatype").asText()).isEqualTo("singlevaluelist");
    assertThat(attribute.path("order").asInt()).isEqualTo(1);
    assertThat(attribute.path("values").findValuesAsText("key"))
        .contains("V-061572")
        .doesNotContain("W-MCR-01");
    assertThat(xml.getList("service_definition.attributes.attribute.values.value.key"))
        .isEqualTo(attribute.path("values").findValuesAsText("key"));
  }

  /** GET Service Definition, Possible Errors: 404 - service_code not found; Errors. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "services/NO.SUCH",
        "requests/NO-SUCH",
        "requests/RTK-2611-004217-1",
        "tokens/1",
        "nowhere"
      })
  void whatDoesNotExistIsA404InTheStandardsForm(String resource) {
    Response json = given().get(V2 + resource + ".json");
    Response xml = given().get(V2 + resource + ".xml");

    assertError(json, 404);
    assertThat(xml.statusCode()).isEqualTo(404);
    assertThat(xml.xmlPath().getInt("errors.error[0].code")).isEqualTo(404);
    assertThat(xml.xmlPath().getString("errors.error[0].description")).isNotBlank();
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
    JsonNode list = json(given().get(V2 + "requests/" + number + ".json"));
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
    XmlPath xml = given().get(V2 + "requests/" + number + ".xml").xmlPath();
    REQUEST_FIELDS.forEach(
        field ->
            assertThat(xml.getString("service_requests.request[0]." + field))
                .as(field)
                .isEqualTo(request.path(field).isNull() ? "" : request.path(field).asText()));
    JsonNode token = json(given().get(V2 + "tokens/" + number + ".json"));
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
    JsonNode request = json(given().get(V2 + "requests/" + number + ".json")).path(0);
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
            json(given().get(V2 + "requests/" + number + ".json"))
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
          given()
              .contentType("application/x-www-form-urlencoded; charset=UTF-8")
              .formParam("api_key", apiKey.equals("KEY") ? key : apiKey)
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
    assertError(given().post(V2 + "requests.json"), 403);
    assertError(
        given()
            .contentType("application/json")
            .queryParam("api_key", key)
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

  /** GET Service Requests: service_request_id overrides all other arguments. */
  @Test
  void requestsAreFoundByTheirNumbersWhateverElseIsAsked() {
    String one = make("PHED.LEAK");
    String two = make("PHED.SEWER");

    JsonNode found =
        json(
            given()
                .queryParam("service_request_id", one + "," + two + ",RTK-2611-999999-9")
                .queryParam("status", "closed")
                .queryParam("start_date", "rubbish")
                .get(V2 + "requests.json"));

    assertThat(found.findValuesAsText("service_request_id")).containsExactlyInAnyOrder(one, two);
    assertThat(json(given().queryParam("service_request_id", "none").get(V2 + "requests.json")))
        .isEmpty();
  }

  /** GET Service Requests: service_code, status and dates; newest first. */
  @Test
  void requestsAreFoundByServiceStatusAndTime() {
    String leak = make("PHED.LEAK");
    String sewer = make("PHED.SEWER");
    var both = given().queryParam("service_code", "PHED.LEAK,PHED.SEWER");

    List<String> found = numbers(both.queryParam("status", "open").get(V2 + "requests.json"));
    assertThat(found).containsSubsequence(sewer, leak);
    assertThat(numbers(query("service_code", "PHED.LEAK"))).contains(leak).doesNotContain(sewer);
    assertThat(numbers(query("status", "closed"))).doesNotContain(leak, sewer);
    assertThat(numbers(query("status", "open,closed"))).contains(leak, sewer);
    assertThat(numbers(query("status", ""))).as("empty is not declared").contains(leak);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    assertThat(numbers(query("start_date", now.plusSeconds(600).toString()))).isEmpty();
    assertThat(numbers(query("end_date", now.minusSeconds(86_400).toString())))
        .doesNotContain(leak);
    assertThat(numbers(query("start_date", now.minusSeconds(86_400).toString())))
        .contains(leak, sewer);
    assertThat(
            numbers(
                given()
                    .queryParam("page_size", 1)
                    .queryParam("page", 2)
                    .queryParam("service_code", "PHED.LEAK,PHED.SEWER")
                    .get(V2 + "requests.json")))
        .hasSize(1);
  }

  /** GET Service Requests: a range may not span more than 90 days; times in W3C form. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z, 200",
    "2026-01-01T00:00:00+05:30, 2026-03-01T00:00+05:30, 200",
    "2026-01-01T00:00:00Z, 2026-04-01T00:00:01Z, 400",
    "2026-04-01T00:00:00Z, 2026-01-01T00:00:00Z, 400",
    "2026-01-01T00:00:00, '', 400",
    "2026-01-01, '', 400",
    "'', yesterday, 400",
    "-999999999-01-01T00:00:00Z, '', 400"
  })
  void aRangeIsCheckedAgainstTheStandard(String start, String end, int status) {
    Response answer =
        given()
            .queryParam("start_date", start)
            .queryParam("end_date", end)
            .get(V2 + "requests.json");

    if (status == 200) {
      assertThat(answer.statusCode()).isEqualTo(200);
    } else {
      assertError(answer, status);
    }
  }

  @ParameterizedTest
  @CsvSource({"status,done", "page,0", "page,x", "page_size,-1", "page,99999999"})
  void anArgumentThatIsWrongIsSaid(String argument, String value) {
    assertError(query(argument, value), 400);
  }

  /** Response Volume: 90 days, 1,000 requests, whichever is smallest. */
  @Test
  void byDefaultTheLastNinetyDaysAndAThousandRequestsAreGiven() {
    someTickets(1_050, "LABOUR.PF", Instant.now().minus(80, ChronoUnit.DAYS));
    someTickets(3, "LABOUR.BOCW", Instant.now().minus(91, ChronoUnit.DAYS));

    assertThat(numbers(query("service_code", "LABOUR.PF"))).hasSize(1_000);
    assertThat(numbers(query("service_code", "LABOUR.BOCW"))).isEmpty();
    assertThat(
            numbers(
                given()
                    .queryParam("service_code", "LABOUR.BOCW")
                    .queryParam("start_date", Instant.now().minus(100, ChronoUnit.DAYS).toString())
                    .get(V2 + "requests.json")))
        .hasSize(3);
  }

  /** What a department reports as solved is open until the citizen has answered. */
  @Test
  void closedIsWhatTheCitizenClosed() {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    citizen.says("GrievanceWithdrawn");

    Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode request = json(given().get(V2 + "requests/" + number + ".json")).path(0);
              assertThat(request.path("status").asText()).isEqualTo("closed");
              assertThat(request.path("updated_datetime").asText()).isNotBlank();
            });
  }

  /** Nothing that a citizen gave is in any answer, whatever way it came. */
  @Test
  void nothingPersonalIsInAnyAnswer() {
    String mark = "गुप्त" + UUID.randomUUID();
    String number =
        number(
            form()
                .formParam("service_code", "WCD.PROTECT")
                .formParam("address_id", "V-061572")
                .formParam("address_string", mark + " की गली")
                .formParam("lat", "28.7654321")
                .formParam("long", "76.1234567")
                .formParam("description", mark)
                .formParam("first_name", mark)
                .formParam("last_name", "Marked")
                .formParam("phone", "9800000123")
                .formParam("email", "marked@example.org")
                .formParam("media_url", "https://example.org/marked.jpg")
                .formParam("device_id", "marked-device")
                .formParam("account_id", "marked-account")
                .post(V2 + "requests.json"));
    var citizen = new Citizen().submits(event -> event.put("description", mark));

    for (String address :
        List.of(
            "requests.json?page_size=1000",
            "requests.xml",
            "requests/" + number + ".json",
            "requests/" + number + ".xml",
            "requests/" + citizen.number() + ".json",
            "tokens/" + number + ".json",
            "requests.json?service_request_id=" + number + "," + citizen.number())) {
      assertThat(given().get(V2 + address).asString())
          .as(address)
          .contains("RTK-")
          .doesNotContainIgnoringCase(
              mark, "marked", "9800000123", "98000 00123", "28.76", "76.12", "अनीता", "9800000001");
    }
    JsonNode confidential = json(given().get(V2 + "requests/" + number + ".json")).path(0);
    assertThat(confidential.path("address").isNull()).as("of whom it is").isTrue();
    assertThat(confidential.path("address_id").isNull()).isTrue();
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

  /** General Errors: whatever is sent, the answer is one of the standard's. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "%",
        "a,b,,;",
        "\uFFFF\uFFFE",
        "😀",
        "९९९",
        "-1",
        "1e309",
        "../../etc",
        "<a>&amp;",
        "null",
        "[]",
        "attribute[]",
        "2026-13-45T99:99:99Z",
        "+999999999-12-31T23:59:59Z"
      })
  void noGarbageMakesTheServiceFail(String garbage) {
    for (String argument :
        List.of(
            "service_request_id",
            "service_code",
            "start_date",
            "end_date",
            "status",
            "page",
            "page_size",
            "locale",
            "jurisdiction_id",
            garbage)) {
      assertThat(given().queryParam(argument, garbage).get(V2 + "requests.xml").statusCode())
          .as(argument)
          .isIn(200, 400);
    }
    for (String field :
        List.of(
            "service_code",
            "lat",
            "long",
            "address_string",
            "address_id",
            "attribute[PLACE]",
            "attribute[" + garbage + "]",
            "phone",
            "media_url",
            "locale",
            garbage)) {
      Response answer =
          form()
              .formParam("service_code", "PHED.LEAK")
              .formParam("address_id", "V-061572")
              .formParam(field, garbage)
              .post(V2 + "requests.xml");
      assertThat(answer.statusCode()).as(field + " " + answer.asString()).isIn(200, 400, 404);
    }
    assertThat(given().pathParam("id", garbage).get(V2 + "services/{id}.json").statusCode())
        .isIn(400, 404);
    assertThat(
            given()
                .header("Accept-Language", "x;q=" + garbage.length() + ";;")
                .get(V2 + "services.json")
                .statusCode())
        .isEqualTo(200);
  }

  @Test
  void everyPathIsDescribedInTheDocument() {
    JsonNode document = json(given().queryParam("format", "json").get("/q/openapi"));
    List<String> paths = fields(document.path("paths"));

    assertThat(paths)
        .contains(
            "/open311/discovery.{format}",
            "/open311/v2/services.{format}",
            "/open311/v2/services/{service_code}.{format}",
            "/open311/v2/requests.{format}",
            "/open311/v2/requests/{service_request_id}.{format}",
            "/open311/v2/tokens/{token}.{format}");
    assertThat(document.at("/components/securitySchemes/open311-key/name").asText())
        .isEqualTo("api_key");
    paths.stream()
        .filter(path -> path.startsWith("/open311"))
        .flatMap(path -> document.path("paths").path(path).properties().stream())
        .map(Map.Entry::getValue)
        .filter(operation -> operation.has("responses"))
        .forEach(
            operation -> {
              assertThat(operation.path("summary").asText()).isNotBlank();
              assertThat(operation.path("description").asText()).isNotBlank();
              operation
                  .path("responses")
                  .forEach(
                      response -> assertThat(response.path("description").asText()).isNotBlank());
            });
  }

  private void someTickets(int count, String service, Instant registered) {
    pool.preparedQuery(
            """
            insert into ticket (id, number, version, state, department_code, category_code,
              place_code, area, ticket_class, hours, share_date_hours, reopen_days, promise,
              registered_at, run_started_at, language, slips, reopen_count, run)
            select gen_random_uuid(), $1::text || '-' || i, 1, 'REGISTERED', 'LABOUR', $1,
              'V-061572', 'RURAL', 'MINOR', 48, 48, 30, 'NONE', $2, $2, 'hi', 0, 0, 1
            from generate_series(1, $3) as i
            """)
        .execute(Tuple.of(service, registered.atOffset(ZoneOffset.UTC), count))
        .await()
        .indefinitely();
  }

  private String make(String service) {
    return number(
        form()
            .formParam("service_code", service)
            .formParam("address_id", "V-061572")
            .formParam("description", UUID.randomUUID().toString())
            .post(V2 + "requests.json"));
  }

  private RequestSpecification form() {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("api_key", key);
  }

  private static Response query(String argument, String value) {
    return given().queryParam(argument, value).get(V2 + "requests.json");
  }

  private static String name(RequestSpecification asked) {
    return json(asked.get(V2 + "services.json")).path(0).path("service_name").asText();
  }

  private static String number(Response made) {
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(200);
    return json(made).path(0).path("service_request_id").asText();
  }

  private static List<String> numbers(Response found) {
    assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
    return json(found).findValuesAsText("service_request_id");
  }

  /** Errors: a list of code and description, with the status of the HTTP answer. */
  private static void assertError(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    JsonNode errors = json(answer);
    assertThat(errors.isArray()).isTrue();
    assertThat(fields(errors.path(0))).containsExactly("code", "description");
    assertThat(errors.path(0).path("code").asInt()).isEqualTo(status);
    assertThat(errors.path(0).path("description").asText()).isNotBlank();
  }

  private static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonNode json(Response answer) {
    return Citizen.json(answer.asString());
  }
}
