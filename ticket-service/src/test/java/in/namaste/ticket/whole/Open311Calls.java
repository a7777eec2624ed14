package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Calls of Open311 as its clients make them; every answer must be as the document has it. */
final class Open311Calls {

  static final String V2 = "/open311/v2/";

  private Open311Calls() {}

  static RequestSpecification anybody() {
    return given().filter(new AsDescribed());
  }

  /** A form with the key. */
  static RequestSpecification form() {
    return anybody()
        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
        .formParam("api_key", Browser.password("open311"));
  }

  /** The number of a new request. */
  static String make(String service) {
    return number(
        form()
            .formParam("service_code", service)
            .formParam("address_id", "V-061572")
            .formParam("description", UUID.randomUUID().toString())
            .post(V2 + "requests.json"));
  }

  static Response query(String argument, String value) {
    return anybody().queryParam(argument, value).get(V2 + "requests.json");
  }

  static String number(Response made) {
    assertThat(made.statusCode()).as(made.asString()).isEqualTo(200);
    return json(made).path(0).path("service_request_id").asText();
  }

  static List<String> numbers(Response found) {
    assertThat(found.statusCode()).as(found.asString()).isEqualTo(200);
    return json(found).findValuesAsText("service_request_id");
  }

  /** Errors: a list of code and description, with the status of the HTTP answer. */
  static void assertError(Response answer, int status) {
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    JsonNode errors = json(answer);
    assertThat(errors.isArray()).isTrue();
    assertThat(fields(errors.path(0))).containsExactly("code", "description");
    assertThat(errors.path(0).path("code").asInt()).isEqualTo(status);
    assertThat(errors.path(0).path("description").asText()).isNotBlank();
  }

  static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  static JsonNode json(Response answer) {
    return Citizen.json(answer.asString());
  }
}
