package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Option;
import in.namaste.bench.phones.Outgoing;
import in.namaste.journeys.pages.Directory;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.time.Duration;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** An admin changes the directory, and the bot knows it without a restart. */
@TownTest
@Order(8)
class DirectoryJourneyTest {

  /** What the directory's pages promise. */
  private static final Duration PROMISE = Duration.ofSeconds(2);

  private static final Duration PAUSE = Duration.ofMillis(100);
  private static final String ALIAS = "झिलमिलपुर";
  private static final String SHORT_NAME = "सड़क पर गिरा पेड़";

  @Test
  void aNewShortNameStandsInTheBotsList(Town town) {
    Chat chat = town.newCitizen();
    Problem.greet(chat);
    chat.tap("group:9");
    Outgoing departments = chat.hears("किस विभाग का काम है?");
    assertThat(offersNewName(chat, departments)).isFalse();

    directory(town).change("category/FOREST.TREEFALL", "category_short_hi", old -> SHORT_NAME);

    inTime("the new short name").until(() -> offersNewName(chat, departments));
  }

  private static boolean offersNewName(Chat chat, Outgoing departments) {
    Option forest = departments.option("dept:FOREST").orElseThrow();
    chat.send(CitizenMessage.tap(departments, forest));
    return chat.hears("समस्या क्या है?").option(SHORT_NAME).isPresent();
  }

  @Test
  void aNewAliasIsUnderstoodAsItsPlace(Town town) {
    Chat chat = town.newCitizen();
    chat.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    chat.say(Town.CITIZEN_NAME).hears("आप कहां रहते हैं?");
    assertThat(isUnderstood(chat)).isFalse();

    directory(town).change("place/V-061670", "aliases", old -> old + "\n" + ALIAS);

    inTime("the new alias").until(() -> isUnderstood(chat));
  }

  /** The question after the place, not the place once more. */
  private static boolean isUnderstood(Chat chat) {
    return chat.say(ALIAS)
        .await("a question", message -> !message.options().isEmpty())
        .words()
        .contains("क्या समस्या है?");
  }

  private static Directory directory(Town town) {
    return new Directory(town.signedIn("admin"), town.address("ticket-service"));
  }

  private static ConditionFactory inTime(String what) {
    return await(what)
        .pollInSameThread()
        .pollDelay(Duration.ZERO)
        .pollInterval(PAUSE)
        .atMost(PROMISE);
  }
}
