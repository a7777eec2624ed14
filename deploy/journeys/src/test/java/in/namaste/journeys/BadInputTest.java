package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.meta.SignedWebhook;
import in.namaste.bench.phones.Chat;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.testing.Topic;
import java.io.IOException;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** What comes to the webhook without being a citizen's message. */
@TownTest
@Order(4)
class BadInputTest {

  @Test
  void aWrongSignatureIsRefusedAndNothingIsStored(Town town) throws Exception {
    town.newCitizen().say("नमस्ते रोहतक");
    Chat chat = town.newCitizen();
    SignedWebhook right = chat.webhook(CitizenMessage.text("नमस्ते रोहतक"));

    int status =
        town.gateway()
            .post(new SignedWebhook(right.body().replace("text", "test"), right.signature()));

    assertThat(status).isEqualTo(401);
    assertThat(town.topic("whatsapp.inbound").all())
        .as("records, those of another citizen among them")
        .isNotEmpty()
        .noneMatch(record -> Topic.text(record).contains(chat.citizen().phone()));
  }

  @Test
  void signedJsonThatIsNotMetasIsParkedWholeAndAnsweredWith200(Town town) throws Exception {
    String body = "{\"hello\":[\"parked %d\"]}".formatted(System.nanoTime());

    int status = town.gateway().post(town.number().signed(body));

    assertThat(status).isEqualTo(200);
    town.topic("whatsapp.parked").await(record -> Topic.text(record).equals(body));
  }

  @Test
  void aBodyOfMoreThanFourMegabytesIsTooLarge(Town town) throws Exception {
    String body = "{\"object\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}";

    assertThat(statusOf(town, body)).isEqualTo(413);
  }

  private static int statusOf(Town town, String body) throws InterruptedException, IOException {
    return town.gateway().post(town.number().signed(body));
  }
}
