package in.namaste.simulator.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ChatTest {

  private static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
  private final Chat chat = new Chat(new Citizen("919800000001", "अनीता", false, true));

  @Test
  void a_pair_may_burst_45_messages_and_pays_them_back_at_one_each_six_seconds() {
    long taken = IntStream.range(0, 60).filter(i -> chat.takesOne(NOW)).count();

    assertEquals(45, taken);
    assertFalse(chat.takesOne(NOW.plusSeconds(5)));
    assertTrue(chat.takesOne(NOW.plusSeconds(6)));
    assertFalse(chat.takesOne(NOW.plusSeconds(6)));
  }

  @Test
  void typing_shows_for_25_seconds_or_until_the_answer() {
    chat.typing(NOW);

    assertTrue(chat.isTyping(NOW.plusSeconds(24)));
    assertFalse(chat.isTyping(NOW.plusSeconds(25)));
    chat.answered();
    assertFalse(chat.isTyping(NOW.plusSeconds(1)));
  }

  @Test
  void a_user_id_made_here_leads_back_to_the_phone() {
    assertEquals("919800000001", Citizen.phoneOf(chat.citizen.bsuid()));
    assertEquals("IN.1000", Citizen.phoneOf("IN.1000"));
  }
}
