package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Outgoing;
import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.util.List;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Meta refuses, hangs up or fails later: everybody hears every answer once, and in order. */
@TownTest
@Order(6)
class MetaFailsTest {

  /** What happens to a person's first answer, as the simulator's faults say it. */
  private static final List<String> FAULTS =
      List.of(
          "{'do':'refuse','code':130429,'next':2",
          "{'do':'refuse','code':131056,'next':2",
          "{'do':'refuse','code':131000",
          "{'do':'refuse','code':131016",
          "{'do':'refuse','code':2",
          "{'do':'refuse','code':999999",
          "{'do':'http','status':429",
          "{'do':'http','status':500",
          "{'do':'http','status':503",
          "{'do':'drop-before'",
          "{'do':'delay','millis':3000");

  private static final String NO_ANSWER = "{'do':'drop-after'";

  private static final String FAILS_LATER = "{'do':'fail-later','code':131000";

  @Test
  void everyoneHearsEveryAnswerOnceAndInOrder(Town town) throws Exception {
    List<Chat> troubled = FAULTS.stream().map(fault -> troubled(town, fault)).toList();
    Chat stuck = troubled(town, "{'do':'refuse','code':131056,'next':3");

    Chat unanswered = troubled(town, NO_ANSWER);
    Chat failed = troubled(town, FAILS_LATER);

    List.of(stuck, unanswered, failed).forEach(chat -> chat.say("नमस्ते रोहतक"));
    Crowd.each(troubled, MetaFailsTest::tellsWhoAndWhere);
    town.newCitizen().say("नमस्ते रोहतक").hears("आपका नाम क्या है?");

    assertThat(stuck.history()).as("one who is stuck held up nobody").isEmpty();
    stuck.hears("आपका नाम क्या है?");
    failed.await("the answer anew", sent -> failed.history().size() == 2);
    assertThat(failed.history().getLast().words()).contains("आपका नाम क्या है?");
    unanswered.say(Town.CITIZEN_NAME).hears("आप कहां रहते हैं?");
    assertThat(unanswered.history()).as("a status told that the first was sent").hasSize(2);
  }

  @Test
  @Tag("long")
  void anExpiredTokenLosesNothingAndOneMessageFindsTheNewOne(Town town) throws Exception {
    List<Chat> people = List.of(town.newCitizen(), town.newCitizen(), town.newCitizen());
    town.simulator().fault("{\"do\":\"refuse\",\"code\":190,\"next\":1}");

    Crowd.each(people, MetaFailsTest::tellsWhoAndWhere);
  }

  private static Chat troubled(Town town, String fault) {
    Chat chat = town.newCitizen();
    String whose = ",'to':'%s'}".formatted(chat.citizen().phone());
    town.simulator().fault((fault + whose).replace('\'', '"'));
    return chat;
  }

  private static void tellsWhoAndWhere(Chat chat) {
    chat.say("नमस्ते रोहतक").hears("आपका नाम क्या है?");
    chat.say(Town.CITIZEN_NAME).hears("आप कहां रहते हैं?");
    chat.tap("area:rural").hears("किस खंड में");
    assertThat(chat.history().stream().map(Outgoing::words))
        .as("answers to %s", chat.citizen().phone())
        .hasSize(3);
  }
}
