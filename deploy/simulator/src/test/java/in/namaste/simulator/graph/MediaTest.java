package in.namaste.simulator.graph;

import static in.namaste.simulator.Simulated.ANITA;
import static in.namaste.simulator.Simulated.fresh;
import static in.namaste.simulator.Simulated.send;
import static in.namaste.simulator.Simulated.settings;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import in.namaste.simulator.TestGateway;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestGateway.class)
class MediaTest {

  private static final byte[] FILE = "not really a photo".getBytes(StandardCharsets.UTF_8);

  @BeforeEach
  void start() {
    fresh();
  }

  @Test
  void a_citizens_file_is_resolved_and_downloaded_with_the_token() {
    JsonPath put = put();
    JsonPath resolved = resolve(put.getString("id"));

    assertEquals("image/jpeg", resolved.getString("mime_type"));
    assertEquals(put.getString("sha256"), resolved.getString("sha256"));
    assertEquals(64, resolved.getString("sha256").length());
    assertEquals(44, put.getString("sha256_base64").length());
    assertEquals(FILE.length, resolved.getInt("file_size"));
    assertArrayEquals(
        FILE,
        token()
            .urlEncodingEnabled(false)
            .get(resolved.getString("url"))
            .then()
            .statusCode(200)
            .contentType("image/jpeg")
            .extract()
            .asByteArray());
    given()
        .urlEncodingEnabled(false)
        .get(resolved.getString("url"))
        .then()
        .body("error.code", equalTo(190));
  }

  @Test
  void an_address_is_good_for_five_minutes_and_an_id_for_seven_days() {
    String id = put().getString("id");
    String url = resolve(id).getString("url");
    settings("{\"clockOffset\":\"PT5M1S\"}");
    token().urlEncodingEnabled(false).get(url).then().statusCode(404);
    assertEquals(id, resolve(id).getString("id"));

    settings("{\"clockOffset\":\"P7DT1S\"}");
    token().get("/v25.0/" + id).then().statusCode(400).body("error.error_subcode", equalTo(33));
  }

  @Test
  void an_address_cannot_be_made_up() {
    String url = resolve(put().getString("id")).getString("url");

    token().urlEncodingEnabled(false).get(url.replace("ext=1", "ext=2")).then().statusCode(404);
  }

  @Test
  void what_we_upload_can_be_sent_and_deleted() {
    String id = upload("image/png", 10).then().statusCode(200).extract().path("id");
    String message =
        "{'messaging_product':'whatsapp','to':'+%s','type':'image','image':{'id':'%s'}}"
            .formatted(ANITA, id);

    send(message).statusCode(200);
    token().delete("/v25.0/" + id).then().body("success", equalTo(true));
    send(message).statusCode(400);
  }

  @Test
  void an_upload_of_a_kind_or_size_meta_does_not_take_is_refused() {
    upload("image/gif", 10).then().body("error.code", equalTo(131053));
    upload("image/png", 5 * 1024 * 1024 + 1).then().body("error.code", equalTo(131053));
  }

  @Test
  void the_page_shows_files_without_a_token_but_never_as_a_web_page() {
    String id =
        given()
            .contentType("text/html")
            .body("<script>alert(1)</script>")
            .post("/simulator/media")
            .then()
            .extract()
            .path("id");

    given()
        .get("/simulator/media/" + id)
        .then()
        .statusCode(200)
        .contentType("application/octet-stream");
  }

  private static Response upload(String type, int size) {
    return token()
        .multiPart("messaging_product", "whatsapp")
        .multiPart("type", type)
        .multiPart("file", "photo", new byte[size], type)
        .post("/v25.0/100000000000001/media");
  }

  private static JsonPath put() {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
        .contentType("image/jpeg")
        .body(FILE)
        .post("/simulator/media?filename=a.jpg")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static JsonPath resolve(String id) {
    return token()
        .get("/v25.0/" + id + "?phone_number_id=100000000000001")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  private static RequestSpecification token() {
    return given().header("Authorization", "Bearer simulator-token");
  }
}
