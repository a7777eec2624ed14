package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import in.namaste.bench.phones.Option;
import in.namaste.bench.phones.Outgoing;
import in.namaste.bench.phones.Simulator.Media;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Rohtak;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** A citizen's first and second complaint, in Hindi, by webhooks as Meta signs them. */
@TownTest
@Order(1)
class ComplaintJourneyTest {

  @Test
  void aNewCitizenComesFromTheGreetingToATicketNumberWithPhotoAndPlace(Town town) {
    Chat chat = town.newCitizen();

    chat.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    chat.say(Town.CITIZEN_NAME).hears("आप कहां रहते हैं?");
    chat.tap("गांव").hears("किस खंड में");
    chat.tap("block:B-MEHAM").hears("अपना गांव चुनें");
    chat.tap(villageOnALaterPage(chat)).hears("क्या समस्या है?");
    chat.tap("पानी, सीवर, बिजली").hears("किस विभाग का काम है?");
    chat.tap("जन स्वास्थ्य").hears("समस्या क्या है?");
    chat.tap("पानी नहीं आ रहा").hears("पूरी बात लिखें");
    chat.say("जलघर वाली गली में तीन दिन से पानी नहीं आ रहा").hears("फोटो भेजें");
    chat.send(photo(town)).hears("फोटो मिली (1/3)");
    chat.send(CitizenMessage.location(28.9655, 76.2955));
    Outgoing summary = chat.hears("क्या शिकायत भेजें?");
    String number = Complaint.submit(chat);
    Outgoing answer = chat.hears(number);

    assertThat(summary.words())
        .contains("नाम: " + Town.CITIZEN_NAME)
        .contains("विभाग: जन स्वास्थ्य")
        .contains("समस्या: पानी नहीं आ रहा")
        .contains("जलघर वाली गली में तीन दिन से पानी नहीं आ रहा")
        .contains("फोटो और फाइल: 1, लोकेशन: भेजी है");
    assertThat(answer.words()).contains("48 घंटे में समाधान");
    assertTheOfficerSeesTheComplaint(town, number);
  }

  /** Pages through the whole list and back to a village that does not stand on the first page. */
  private static String villageOnALaterPage(Chat chat) {
    Set<String> seen = new LinkedHashSet<>();
    Outgoing page = chat.hears("अपना गांव चुनें");
    while (page.option("और नाम देखें").isPresent()) {
      assertThat(page.options()).hasSizeLessThanOrEqualTo(10);
      addVillages(page, seen);
      page = chat.tap("और नाम देखें").hears("अपना गांव चुनें");
    }
    addVillages(page, seen);
    assertThat(seen).isEqualTo(Rohtak.villagesOfBlock("B-MEHAM"));
    return page.firstOption("place:").orElseThrow().id();
  }

  private static void addVillages(Outgoing page, Set<String> seen) {
    page.options().stream()
        .map(Option::id)
        .filter(id -> id.startsWith("place:"))
        .map(id -> id.substring("place:".length(), id.indexOf('#')))
        .forEach(seen::add);
  }

  private static CitizenMessage photo(Town town) {
    Media media = town.simulator().samplePhoto();
    return CitizenMessage.photo(media.id(), media.mime_type(), media.sha256_base64());
  }

  private static void assertTheOfficerSeesTheComplaint(Town town, String number) {
    Desk desk = town.desk(Problem.WATER.officer());
    desk.awaitInList(number);
    var page = desk.ticket(number);
    assertThat(page.text())
        .contains(number)
        .contains("जलघर वाली गली में तीन दिन से पानी नहीं आ रहा");
    URI image = URI.create(page.select("main img").attr("abs:src"));
    byte[] stored = desk.browsing().file(image).body();
    assertThat(stored).startsWith(0xff, 0xd8, 0xff).hasSizeGreaterThan(1_000);
  }

  @Test
  void theSecondComplaintOfTheSameCitizenAsksForNoRegistration(Town town) {
    Chat chat = town.newCitizen();
    String first = Problem.WATER.tell(chat);

    Outgoing greeting = chat.say("नमस्ते रोहतक").hears("क्या समस्या है?");
    String second = Problem.WATER.tellAgain(chat);

    assertThat(greeting.words()).contains("नमस्ते " + Town.CITIZEN_NAME + " जी");
    assertThat(second).isNotEqualTo(first);
    assertThat(chat.history().stream().filter(sent -> sent.words().contains("आपका नाम क्या है?")))
        .hasSize(1);
  }

  @Test
  void anUnexpectedAnswerGetsTheSameQuestionAgainWithAnExample(Town town) {
    Chat chat = town.newCitizen();
    chat.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");

    Outgoing again = chat.say("12345").hears("आपका नाम क्या है?");

    assertThat(again.words()).contains("जैसे: अनीता देवी");
  }
}
