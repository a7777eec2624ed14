package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.phones.Chat;
import in.namaste.journeys.pages.Feedback;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** PostgreSQL is away for a while, and the gateway dies meanwhile. */
@TownTest
@Order(50)
class PostgresDownTest {

  private static final Duration TWO_SECONDS = Duration.ofSeconds(2);

  @Test
  void webhooksAndFormsAreAcceptedAndAnsweredWhenItIsBack(Town town) throws Exception {
    Chat first = town.newCitizen();
    first.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    Chat second = town.newCitizen();
    URI form =
        new Feedback(town.address("feedback-service"), "DC-ROHTAK").scan(town.signedIn("feedback"));
    first.markRead();

    town.system().stopPostgres();
    Duration before = timeToAccept(first, Town.CITIZEN_NAME);
    town.system().kill("chatbot-gateway");
    town.system().awaitReady("chatbot-gateway");
    Duration after = timeToAccept(second, "नमस्ते रोहतक");
    String thanks = Feedback.answer(form, 5, "").body();
    town.system().startPostgres();

    assertThat(before).isLessThan(TWO_SECONDS);
    assertThat(after).isLessThan(TWO_SECONDS);
    assertThat(thanks).contains("धन्यवाद");
    first.hears("आप कहां रहते हैं?");
    second.hears("आपका नाम क्या है?");
  }

  private static Duration timeToAccept(Chat chat, String words) {
    var webhook = chat.webhook(CitizenMessage.text(words));
    long posted = System.nanoTime();
    assertThat(chat.post(webhook)).isEqualTo(200);
    return Duration.ofNanos(System.nanoTime() - posted);
  }
}
