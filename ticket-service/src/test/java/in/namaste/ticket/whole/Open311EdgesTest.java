package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.Open311Calls.V2;
import static in.namaste.ticket.whole.Open311Calls.assertError;
import static in.namaste.ticket.whole.Open311Calls.form;
import static in.namaste.ticket.whole.Open311Calls.json;
import static in.namaste.ticket.whole.Open311Calls.number;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** GeoReport v2, written from its text: whatever is sent, the answer is one of the standard's. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class Open311EdgesTest {

  @BeforeEach
  void theServiceIsReady() {
    Browser.awaitAccounts();
  }

  /** Errors: basically 400 for any other error where the request can not be fulfilled. */
  @ParameterizedTest
  @CsvSource({
    "DELETE, requests.json",
    "PUT, requests.json",
    "POST, services.json",
    "PATCH, requests/RTK-2611-004217-7.json",
    "POST, requests/RTK-2611-004217-7.json"
  })
  void aMethodThatAnAddressDoesNotTakeIsSaidInTheStandardsForm(String method, String resource) {
    Response json = given().request(method, V2 + resource);
    Response xml = given().request(method, V2 + resource.replace(".json", ".xml"));

    assertError(json, 400);
    assertThat(json.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
    assertThat(xml.statusCode()).isEqualTo(400);
    assertThat(xml.header("Content-Type")).isEqualTo("text/xml; charset=utf-8");
    assertThat(xml.xmlPath().getInt("errors.error[0].code")).isEqualTo(400);
  }

  /** POST Service Request: the description is limited to 4,000 characters. */
  @ParameterizedTest
  @ValueSource(ints = {4_001, 20_000, 70_000})
  void aDescriptionThatIsTooLongIsSaid(int length) {
    assertError(
        form()
            .formParam("service_code", "PHED.LEAK")
            .formParam("address_id", "V-061572")
            .formParam("description", "a".repeat(length))
            .post(V2 + "requests.json"),
        400);
  }

  /** Encoding: all text from the client is assumed to be UTF-8; line breaks are kept. */
  @Test
  void textIsUtf8WhetherItIsSaidOrNot() throws IOException, InterruptedException {
    String form =
        "api_key=%s&service_code=PHED.LEAK&address_id=V-061572&jurisdiction_id=x&description=%s"
            .formatted(
                encoded(Browser.password("open311")), encoded("गली में पानी\nतीन दिन से भरा है"));

    HttpResponse<String> made =
        send(
            "127.0.0.1",
            request(V2 + "requests.json")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));

    assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
    String number = Citizen.json(made.body()).path(0).path("service_request_id").asText();
    assertThat(Browser.of("phed").get("/desk/tickets/" + number).asString())
        .contains("गली में पानी\nतीन दिन से भरा है");
  }

  /** The URL request is invalid: 400, and nothing of the service's own. */
  @Test
  void anAddressThatIsNoneIsA400() throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      socket
          .getOutputStream()
          .write(
              ("GET "
                      + V2
                      + "requests.json?status=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception");
    }
  }

  /** Optional arguments that are empty are as if they were not declared. */
  @Test
  void anEmptyArgumentIsNone() {
    String empty =
        "?jurisdiction_id=&service_request_id=&service_code=&start_date=&end_date=&status="
            + "&page=&page_size=&locale=";

    // Tickets of other tests may still be worked on between the two questions.
    Awaitility.await()
        .untilAsserted(
            () ->
                assertThat(given().get(V2 + "requests.json" + empty).asString())
                    .isEqualTo(given().get(V2 + "requests.json").asString()));
    assertThat(given().get(V2 + "services.json?jurisdiction_id=anywhere.example").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "../../etc", "<a>&amp;", "%"})
  void noGarbageMakesTheServiceFail(String garbage) {
    for (String argument : new String[] {"service_request_id", "service_code", "locale", garbage}) {
      assertThat(given().queryParam(argument, garbage).get(V2 + "requests.xml").statusCode())
          .as(argument)
          .isIn(200, 400);
    }
    Response made =
        form()
            .formParam("service_code", "PHED.LEAK")
            .formParam("address_string", garbage)
            .formParam("attribute[" + garbage + "]", garbage)
            .formParam(garbage, garbage)
            .post(V2 + "requests.xml");
    assertThat(made.statusCode()).as(made.asString()).isIn(200, 400, 404);
    assertThat(given().pathParam("id", garbage).get(V2 + "services/{id}.json").statusCode())
        .isIn(400, 404);
    assertThat(given().header("Accept-Language", garbage).get(V2 + "services.json").statusCode())
        .isEqualTo(200);
  }

  /** One address that reads too much waits; everybody else reads on. */
  @Test
  void whoReadsTooMuchIsToldHowLongToWait() throws IOException, InterruptedException {
    String limit = "/probe/open311-reads/127.0.0.2";
    assertThat(given().get(limit).statusCode()).isEqualTo(204);

    HttpResponse<String> refused = get("127.0.0.2", V2 + "services.json?locale=en");

    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
        .isBetween(1, 60);
    JsonNode error = Citizen.json(refused.body()).path(0);
    assertThat(error.path("code").asInt()).isEqualTo(429);
    assertThat(error.path("description").asText()).startsWith("Too many requests");
    assertThat(get("127.0.0.3", V2 + "services.json").statusCode()).isEqualTo(200);
    assertThat(json(given().get(V2 + "services.json"))).isNotEmpty();
  }

  private static HttpResponse<String> get(String from, String address)
      throws IOException, InterruptedException {
    return send(from, request(address));
  }

  private static HttpRequest.Builder request(String address) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + address));
  }

  /** Sends it from one of this machine's addresses. */
  private static HttpResponse<String> send(String from, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    try (HttpClient client =
        HttpClient.newBuilder().localAddress(InetAddress.getByName(from)).build()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
