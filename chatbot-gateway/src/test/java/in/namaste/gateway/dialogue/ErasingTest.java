package in.namaste.gateway.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ErasingTest {

  @Test
  void openComplaintsAreNamedBeforeTheyAreTakenBack() {
    Talk talk = Talk.withAnita();
    talk.tickets = List.of(AfterTicketTest.ticket("ASSIGNED"), AfterTicketTest.other("CLOSED"));

    talk.says("मेरा डेटा मिटाओ");

    assertThat(talk.words()).contains("1 चालू शिकायत", talk.tickets.getFirst().number());
    assertThat(talk.words()).doesNotContain(talk.tickets.getLast().number());
    talk.tapsTitle("हां, मिटा दें");
    assertThat(talk.intents).containsExactly(new Intent.EraseMe());
  }

  /** A yes of last week must not take away what was told since. */
  @Test
  void aYesCountsOnlyAsTheVeryNextThing() {
    Talk talk = Talk.withAnita().says("मेरा डेटा मिटाओ");
    String yes = talk.options().getFirst();

    talk.says("स्थिति").tapsExactly(yes);

    assertThat(talk.intents).isEmpty();
    assertThat(talk.words()).startsWith("क्या आपका सारा डेटा मिटा दें?");
    talk.says("मेनू").says("हां");
    assertThat(talk.intents).isEmpty();
  }

  @Test
  void theWordsOnTheButtonsCanBeTyped() {
    assertThat(Talk.withAnita().says("delete my data").says("हां, मिटा दें").intents)
        .containsExactly(new Intent.EraseMe());
    assertThat(Talk.withAnita().says("delete my data").says("नहीं, रहने दें").words())
        .contains("कुछ नहीं मिटाया");
  }

  @Test
  void whoSaidStopCanStillBeForgotten() {
    Talk talk = Talk.withAnita().says("STOP").says("मेरा डेटा मिटाओ").says("नहीं");
    assertThat(talk.conversation.stopped()).isTrue();

    talk.says("मेरा डेटा मिटाओ").tapsTitle("हां, मिटा दें");

    assertThat(talk.intents).containsExactly(new Intent.EraseMe());
  }

  @Test
  void afterwardsAllBeginsAnew() {
    Talk talk = Talk.withAnita().says("मेरा डेटा मिटाओ").says("हां").says("नमस्ते");

    assertThat(talk.words()).contains("आपका नाम क्या है?").doesNotContain("अनीता");
  }
}
