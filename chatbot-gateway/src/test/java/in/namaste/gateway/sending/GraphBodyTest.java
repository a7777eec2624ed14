package in.namaste.gateway.sending;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.replies.Reply;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GraphBodyTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void wordsBecomeAText() {
    isWritten(new Reply.Text("नमस्ते"), "{'type':'text','text':{'body':'नमस्ते'}}");
  }

  @Test
  void buttonsBecomeQuickReplies() {
    isWritten(
        new Reply.Buttons("भेजें?", List.of(new Reply.Button("yes", "हाँ"))),
        """
        {'type':'interactive','interactive':{'type':'button','body':{'text':'भेजें?'},
         'action':{'buttons':[{'type':'reply','reply':{'id':'yes','title':'हाँ'}}]}}}
        """);
  }

  @Test
  void aListHasOneSectionAndLeavesOutEmptyDescriptions() {
    isWritten(
        new Reply.ItemList(
            "विभाग", "चुनें", List.of(new Reply.Row("a", "A", "first"), new Reply.Row("b", "B"))),
        """
        {'type':'interactive','interactive':{'type':'list','body':{'text':'विभाग'},
         'action':{'button':'चुनें','sections':[{'rows':[
           {'id':'a','title':'A','description':'first'},{'id':'b','title':'B'}]}]}}}
        """);
  }

  @Test
  void aPinIsAskedFor() {
    isWritten(
        new Reply.LocationRequest("कहाँ?"),
        """
        {'type':'interactive','interactive':{'type':'location_request_message',
         'body':{'text':'कहाँ?'},'action':{'name':'send_location'}}}
        """);
  }

  @Test
  void aLinkIsAButton() {
    isWritten(
        new Reply.CtaUrl("देखें", "खोलें", "https://example.org/x"),
        """
        {'type':'interactive','interactive':{'type':'cta_url','body':{'text':'देखें'},
         'action':{'name':'cta_url','parameters':{'display_text':'खोलें','url':'https://example.org/x'}}}}
        """);
  }

  @Test
  void theTemplateNamesTheTicketAndNothingElse() throws JsonProcessingException {
    assertThat(GraphBody.template("grievance_update", "hi", "RTK-2611-004217-7"))
        .isEqualTo(
            json(
                """
                {'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},
                 'components':[
                  {'type':'body','parameters':[{'type':'text','text':'RTK-2611-004217-7'}]},
                  {'type':'button','sub_type':'quick_reply','index':'0',
                   'parameters':[{'type':'payload','payload':'held:show'}]}]}}
                """));
  }

  @Test
  void aPhoneGoesBeforeAUserId() {
    var content = GraphBody.of(new Reply.Text("x"));
    UUID id = UUID.randomUUID();

    var both = GraphBody.addressed(content, "+919800000001", "IN.1", id);
    var hidden = GraphBody.addressed(content, null, "IN.1", id);

    assertThat(both.path("to").asText()).isEqualTo("+919800000001");
    assertThat(both.has("recipient")).isFalse();
    assertThat(both.path("biz_opaque_callback_data").asText()).isEqualTo(id.toString());
    assertThat(hidden.path("recipient").asText()).isEqualTo("IN.1");
    assertThat(hidden.has("to")).isFalse();
  }

  private static void isWritten(Reply reply, String expected) {
    try {
      assertThat(GraphBody.of(reply)).isEqualTo(json(expected));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static JsonNode json(String text) throws JsonProcessingException {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
