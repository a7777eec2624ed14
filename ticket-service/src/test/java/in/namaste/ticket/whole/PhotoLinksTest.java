package in.namaste.ticket.whole;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a ticket's page gives away of a citizen, and for how long. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class PhotoLinksTest {

  @Test
  void aPhoneIsMaskedAndPhotosHaveLinksThatEnd() throws IOException {
    byte[] photo = Photos.jpeg();
    String sha = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
    Path file = Path.of(config("namaste.media.dir")).resolve("gateway").resolve("9f").resolve(sha);
    Files.createDirectories(file.getParent());
    Files.write(file, photo);
    var citizen = new Citizen().submits();

    Response page = Browser.of("phed").get("/desk/tickets/" + citizen.number());

    assertThat(page.asString()).contains("0001").doesNotContain("919800000001");
    String link = Browser.html(page).select("img").attr("src");
    assertThat(given().urlEncodingEnabled(false).get(link).asByteArray()).isEqualTo(photo);
    assertThat(given().urlEncodingEnabled(false).get(link + "x").statusCode()).isEqualTo(403);
    for (String until :
        List.of("99999999999999999", "-1", "9".repeat(40), "soon", "", "1e9", "%00")) {
      String changed = link.replaceFirst("until=\\d+", "until=" + until);
      assertThat(given().urlEncodingEnabled(false).get(changed).statusCode())
          .as(until)
          .isBetween(400, 499);
    }
  }

  @Test
  void aPhotoTellsWhereAndWhenItWasMade() {
    var citizen = new Citizen().submits();

    String page = Browser.of("phed").get("/desk/tickets/" + citizen.number()).asString();

    assertThat(page).contains("geo:28.89530,76.60690").contains("कैमरे के अनुसार");
  }

  private static String config(String name) {
    return org.eclipse.microprofile.config.ConfigProvider.getConfig().getValue(name, String.class);
  }
}
