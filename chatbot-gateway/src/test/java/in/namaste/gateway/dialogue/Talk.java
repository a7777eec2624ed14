package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.replies.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A citizen and the bot, in a test: says things, and remembers what came back. The conversation
 * goes through JSON before each turn, as it does through the database.
 */
final class Talk {
  static final HelpDesk HELP_DESK =
      new HelpDesk("112", "उपायुक्त कार्यालय, रोहतक", "Deputy Commissioner's office, Rohtak");
  private static final ObjectMapper JSON = new ObjectMapper();

  Conversation conversation = Conversation.begin();
  List<MyTicket> tickets = List.of();
  List<Reply> replies = List.of();
  List<Intent> intents = List.of();
  final List<Reply> allReplies = new ArrayList<>();

  Known known() {
    return new Known(RohtakPack.MENU, HELP_DESK, tickets);
  }

  Talk says(String words) {
    return does(new Input.TextTyped(words));
  }

  Talk taps(String id) {
    return does(new Input.OptionChosen(id, ""));
  }

  Talk sends(Evidence.Kind kind, String ref) {
    return does(new Input.EvidenceSent(new Evidence(kind, ref), null));
  }

  Talk sendsPhoto(String ref) {
    return sends(Evidence.Kind.IMAGE, ref);
  }

  Talk does(Input input) {
    return took(Dialogue.answer(stored(), input, known()));
  }

  Talk hears(Notice notice) {
    return took(Notices.tell(stored(), notice, known()));
  }

  private Talk took(Turn turn) {
    conversation = turn.conversation();
    replies = turn.replies();
    intents = turn.intents();
    allReplies.addAll(turn.replies());
    return this;
  }

  private Conversation stored() {
    try {
      return JSON.readValue(JSON.writeValueAsString(conversation), Conversation.class);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }

  /** A person we know: Anita of the village Bahlba. */
  static Talk withAnita() {
    return new Talk().says("नमस्ते रोहतक").says("अनीता").says("बहलबा").says("रद्द");
  }

  /** Anita with a complaint written, at its summary. */
  static Talk atSummary() {
    return withAnita()
        .says("नमस्ते रोहतक")
        .taps("cat:PHED.NOWATER")
        .says("तीन दिन से पानी नहीं आ रहा")
        .taps("photos:done")
        .says("आगे");
  }

  /** The words of the last turn. */
  String words() {
    return String.join("\n---\n", replies.stream().map(Reply::body).toList());
  }

  /** The ids of the options of the last turn. */
  List<String> options() {
    return replies.stream().flatMap(Talk::options).toList();
  }

  private static Stream<String> options(Reply reply) {
    return switch (reply) {
      case Reply.Buttons buttons -> buttons.buttons().stream().map(Reply.Button::id);
      case Reply.ItemList list -> list.rows().stream().map(Reply.Row::id);
      case Reply.Text text -> Stream.empty();
      case Reply.LocationRequest request -> Stream.empty();
      case Reply.CtaUrl link -> Stream.empty();
    };
  }
}
