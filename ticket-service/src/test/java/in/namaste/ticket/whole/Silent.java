package in.namaste.ticket.whole;

import io.restassured.response.Response;
import java.util.Map;
import org.awaitility.Awaitility;

/** Citizens whom the calling cell is to ring, and how it comes to one of them. */
final class Silent {

  private Silent() {}

  /** Somebody who was told that it is solved, and has said nothing. */
  static Citizen citizen() {
    return silent(new Citizen().submits());
  }

  /** The same of somebody who has told of something. */
  static Citizen silent(Citizen citizen) {
    String address = "/desk/tickets/" + citizen.number();
    var officer = Browser.of("phed");
    officer.post(
        address + "/assign", officer.get(address), Map.of("version", "1", "post", "PHED.NODAL"));
    Response page = officer.get(address);
    officer
        .request()
        .multiPart("csrf-token", Browser.token(page))
        .multiPart("version", "2")
        .multiPart(Photos.text("report", "जलघर की मोटर बदल दी, पानी चालू है"))
        .post(address + "/resolve");
    citizen.facts(3);
    citizen.clockSays("ConfirmationLapsed", event -> event.put("run", 1));
    var clerk = Browser.of("calling");
    Awaitility.await().until(() -> clerk.get("/desk/calls").asString().contains(citizen.number()));
    return citizen;
  }

  /** Takes calls until it is this one; those of other tests are given back. */
  static Response take(Browser clerk, String number) {
    Response list = clerk.get("/desk/calls");
    String address = clerk.post("/desk/calls/next", list, Map.of()).header("Location");
    if (!address.endsWith(number)) {
      Response other = clerk.get(path(address));
      clerk.post(
          path(address),
          other,
          Map.of("version", version(other), "outcome", "unreachable", "words", ""));
      return take(clerk, number);
    }
    return clerk.get(path(address));
  }

  private static String path(String address) {
    return address.replaceFirst("https?://[^/]+", "");
  }

  static String version(Response page) {
    return Browser.html(page).select("[name=version]").attr("value");
  }
}
