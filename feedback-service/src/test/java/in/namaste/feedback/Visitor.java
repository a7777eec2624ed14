package in.namaste.feedback;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody who scans a code and answers, as a phone's browser does without JavaScript. */
public final class Visitor {

  private static final Pattern TOKEN = Pattern.compile("name=\"token\" value=\"([^\"]+)\"");

  private Visitor() {}

  /** Opens the form and gives back its token. */
  public static String opens(String code) {
    return token(given().get("/f/{code}", code).then().statusCode(200).extract().asString());
  }

  /** The token of a form's page. */
  public static String token(String page) {
    Matcher found = TOKEN.matcher(page);
    if (!found.find()) {
      throw new AssertionError("No token on the page:\n" + page);
    }
    return found.group(1);
  }

  /** Sends the form. */
  public static Response sends(String code, String token, Map<String, String> fields) {
    return given()
        .contentType("application/x-www-form-urlencoded; charset=utf-8")
        .formParam("token", token)
        .formParams(fields)
        .post("/f/{code}", code);
  }

  /** Opens the form and sends it with these fields. */
  public static Response answers(String code, Map<String, String> fields) {
    return sends(code, opens(code), fields);
  }
}
