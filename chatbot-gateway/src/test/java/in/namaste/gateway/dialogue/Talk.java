package in.namaste.gateway.dialogue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.dialogue.OurDistrict.Both;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.menu.RohtakPack;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.replies.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A citizen and the bot, in a test: says things, and remembers what came back. The conversation
 * goes through JSON before each turn, as it does through the database.
 */
final class Talk {
  static final OurDistrict ROHTAK = inLanguages(Language.HINDI, Language.ENGLISH);
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Long enough for a photo to be no part of the album before it. */
  static final Duration A_WHILE = Duration.ofMinutes(5);

  Conversation conversation = Conversation.begin(Language.HINDI);
  OurDistrict district = ROHTAK;
  Menu menu = RohtakPack.MENU;
  List<MyTicket> tickets = List.of();
  int unnumbered;
  private Instant lastHeard;
  private Instant now = Instant.parse("2026-11-23T06:30:00Z");
  List<Reply> replies = List.of();
  List<Intent> intents = List.of();
  final List<Reply> allReplies = new ArrayList<>();
  final List<String> allOptions = new ArrayList<>();

  static OurDistrict inLanguages(Language... languages) {
    return new OurDistrict(
        new Both("रोहतक", "Rohtak"),
        new Both("नमस्ते रोहतक", "Namaste Rohtak"),
        new Both("मोखरा", "Mokhra"),
        "RTK-2611-004217-7",
        new Both("उपायुक्त कार्यालय, रोहतक", "Deputy Commissioner's office, Rohtak"),
        "112",
        List.of(languages));
  }

  Known known() {
    return new Known(menu, district, tickets, unnumbered, lastHeard, now);
  }

  Talk says(String words) {
    return does(new Input.TextTyped(words));
  }

  /** Taps the option with this id, with or without the number of its complaint. */
  Talk taps(String id) {
    String real =
        allOptions.reversed().stream().filter(one -> bare(one).equals(id)).findFirst().orElse(id);
    return tapsExactly(real);
  }

  Talk tapsExactly(String id) {
    return does(new Input.OptionChosen(id, ""));
  }

  /** Taps the option of the last message that has these words on it. */
  Talk tapsTitle(String title) {
    for (Reply reply : replies) {
      int at = titles(reply).indexOf(title);
      if (at >= 0) {
        return tapsExactly(ids(reply).get(at));
      }
    }
    throw new AssertionError(title + " is not offered: " + words());
  }

  /** Some time passes before the next message. */
  Talk after(Duration pause) {
    now = now.plus(pause);
    return this;
  }

  /** Meta brings only now what was written so long before the last message. */
  Talk saidBefore(Duration earlier, String words) {
    Instant then = now;
    now = lastHeard.minus(earlier);
    took(Dialogue.answer(stored(), new Input.TextTyped(words), known()));
    now = then;
    return this;
  }

  Talk sends(Evidence.Kind kind, String ref) {
    return does(new Input.EvidenceSent(new Evidence(kind, ref), null));
  }

  Talk sendsPhoto(String ref) {
    return sends(Evidence.Kind.IMAGE, ref);
  }

  Talk does(Input input) {
    Talk talk = took(Dialogue.answer(stored(), input, known()));
    lastHeard = now;
    now = now.plusSeconds(5);
    return talk;
  }

  Talk hears(Notice notice) {
    return took(Notices.tell(stored(), notice, known()));
  }

  private Talk took(Turn turn) {
    conversation = turn.conversation();
    replies = turn.replies();
    intents = turn.intents();
    allReplies.addAll(turn.replies());
    turn.replies().stream().flatMap(Talk::options).forEach(allOptions::add);
    return this;
  }

  /** The conversation as it is kept. */
  String json() {
    try {
      return JSON.writeValueAsString(conversation);
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }

  private Conversation stored() {
    try {
      return JSON.readValue(json(), Conversation.class);
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

  /** The ids of the options of the last turn, without the numbers of the complaint. */
  List<String> options() {
    return replies.stream().flatMap(Talk::options).map(Talk::bare).toList();
  }

  static List<String> ids(Reply reply) {
    return options(reply).toList();
  }

  static List<String> titles(Reply reply) {
    return switch (reply) {
      case Reply.Buttons buttons -> buttons.buttons().stream().map(Reply.Button::title).toList();
      case Reply.ItemList list -> list.rows().stream().map(Reply.Row::title).toList();
      case Reply.Text text -> List.of();
      case Reply.LocationRequest request -> List.of();
      case Reply.CtaUrl link -> List.of();
    };
  }

  private static String bare(String id) {
    return id.replaceFirst("#\\d+$", "");
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
