package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.awaitility.Awaitility;

/** The forms of a ticket's page, sent as a browser sends them. */
final class Forms {

  static final String REPORT = "जलघर की मोटर बदल दी गई, सप्लाई चालू है";

  private Forms() {}

  static String address(Citizen citizen) {
    return "/desk/tickets/" + citizen.number();
  }

  /** Makes a move, which must be accepted. */
  static void move(Browser officer, Citizen citizen, String move, Map<String, String> typed) {
    assertThat(send(officer, citizen, move, typed).statusCode()).as(move).isEqualTo(303);
  }

  /** Sends the form as it stands on the page now. */
  static Response send(Browser officer, Citizen citizen, String move, Map<String, String> typed) {
    return post(officer, officer.get(address(citizen)), citizen, move, typed);
  }

  /** Sends the form as it stood on this page. */
  static Response post(
      Browser officer, Response page, Citizen citizen, String move, Map<String, String> typed) {
    Map<String, String> fields = new HashMap<>(typed);
    fields.put("version", version(page));
    return officer.post(address(citizen) + "/" + move, page, fields);
  }

  /** Reports it as solved, with a photo. */
  static void resolve(Browser officer, Citizen citizen) {
    Response page = officer.get(address(citizen));
    Response answer =
        officer
            .request()
            .multiPart("csrf-token", Browser.token(page))
            .multiPart("version", version(page))
            .multiPart(Photos.text("report", REPORT))
            .multiPart("photo", "work.jpg", Photos.jpeg(), "image/jpeg")
            .post(address(citizen) + "/resolve");
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  /** Waits until the page of the ticket shows this. */
  static void awaitOnPage(Citizen citizen, String part) {
    var district = Browser.of("dc");
    String address = address(citizen);
    Awaitility.await(part)
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(district.get(address).asString()).contains(part));
  }

  /** The page of the ticket as the district's head sees it. */
  static String page(Citizen citizen) {
    return Browser.of("dc").get(address(citizen)).asString();
  }

  static String version(Response page) {
    return Browser.html(page).select("#ticket").attr("data-version");
  }
}
