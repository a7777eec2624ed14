package in.namaste.gateway.inbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.Address;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import in.namaste.gateway.inbound.CitizenMessage.Said;
import in.namaste.gateway.inbound.CitizenMessage.Said.Media;
import in.namaste.gateway.inbound.CitizenMessage.Said.Pin;
import in.namaste.gateway.inbound.CitizenMessage.Said.Silent;
import in.namaste.gateway.inbound.CitizenMessage.Said.Tap;
import in.namaste.gateway.inbound.CitizenMessage.Said.Unusable;
import in.namaste.gateway.inbound.CitizenMessage.Said.Words;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MessageReaderTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");

  @Test
  void everyKindOfMessageIsUnderstood() {
    assertThat(said("'type':'text','text':{'body':'पानी'}")).isEqualTo(new Words("पानी"));
    assertThat(
            said(
                "'type':'interactive','interactive':{'type':'list_reply','list_reply':{'id':'d:1','title':'A'}}"))
        .isEqualTo(new Tap("d:1", "A"));
    assertThat(said("'type':'button','button':{'payload':'held:show','text':'देखें'}"))
        .isEqualTo(new Tap("held:show", "देखें"));
    assertThat(said("'type':'image','image':{'id':'900','caption':'x'}"))
        .isEqualTo(new Media(Evidence.Kind.IMAGE, "900", "x"));
    assertThat(said("'type':'audio','audio':{'id':'901','voice':true}"))
        .isEqualTo(new Media(Evidence.Kind.AUDIO, "901", null));
    assertThat(said("'type':'location','location':{'latitude':28.6,'longitude':77.2}"))
        .isEqualTo(new Pin(new Location(28.6, 77.2, null, null)));
    assertThat(said("'type':'reaction','reaction':{'emoji':'x'}")).isEqualTo(new Silent());
  }

  @Test
  void whatIsBrokenOrUnknownIsAnsweredAsUnusable() {
    for (String content :
        new String[] {
          "'x':1",
          "'type':'ephemeral'",
          "'type':'text'",
          "'type':'text','text':{'body':'   '}",
          "'type':'interactive'",
          "'type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':{}}",
          "'type':'image','image':{}",
          "'type':'location','location':{'latitude':'28','longitude':77}",
          "'type':'location','location':{'latitude':128,'longitude':77}",
          "'type':'sticker','sticker':{'id':'1'}"
        }) {
      assertThat(said(content)).as(content).isEqualTo(new Unusable());
    }
  }

  @Test
  void moreThanWhatsAppLetsAPersonWriteIsHeardToItsLimitOnly() {
    Said said = said("'type':'text','text':{'body':'" + "पानी ".repeat(800_000) + "'}");

    assertThat(said).isInstanceOf(Words.class);
    assertThat(((Words) said).text()).hasSize(PlainText.LONGEST).startsWith("पानी पानी");
  }

  @Test
  void timeIsMetasUnlessItCannotBe() {
    assertThat(read("'timestamp':'1795415399'").sentAt())
        .isEqualTo(Instant.ofEpochSecond(1795415399));
    assertThat(read("'timestamp':1795415399").sentAt())
        .isEqualTo(Instant.ofEpochSecond(1795415399));
    assertThat(read("'timestamp':'soon'").sentAt()).isEqualTo(NOW);
    assertThat(read("'timestamp':'9795415399'").sentAt()).isEqualTo(NOW);
    assertThat(read("'x':1").sentAt()).isEqualTo(NOW);
  }

  @Test
  void aZeroByteAndHalfAnEmojiDoNotReachTheDatabase() {
    assertThat(said("'type':'text','text':{'body':'a\\u0000b\\ud83d'}"))
        .isEqualTo(new Words("ab\ufffd"));
    assertThat(said("'type':'text','text':{'body':'\\ud83d\\ude4f'}"))
        .isEqualTo(new Words("\ud83d\ude4f"));
  }

  @Test
  void aUserIdInThePhonesPlaceIsAUserId() {
    var message = received("{'id':'w','from':'IN.10000000000000000001'}");

    assertThat(MessageReader.read(message).sender())
        .isEqualTo(new Address(null, "IN.10000000000000000001"));
  }

  @Test
  void whoCannotBeAnsweredIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageReader.read(received("{'id':'w'}")));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MessageReader.read(received("{'from':'919800000001'}")));
  }

  private static Said said(String content) {
    return read(content).said();
  }

  private static CitizenMessage read(String content) {
    return MessageReader.read(received("{'id':'wamid.1','from':'919800000001'," + content + "}"));
  }

  private static WhatsAppMessageReceived received(String message) {
    try {
      var node = (ObjectNode) JSON.readTree(message.replace('\'', '"'));
      return new WhatsAppMessageReceived(UUID.randomUUID(), NOW, null, null, node);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
