package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.messages;
import static in.namaste.gateway.meta.Posted.text;
import static in.namaste.gateway.meta.Posted.wamid;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.stream.Stream;

/** Strings that are legal in JSON and trouble elsewhere: in words, ids and titles. */
final class Wordings {

  private static final Map<String, String> ODD =
      Map.ofEntries(
          Map.entry("zero", "a\u0000b"),
          Map.entry("only zero", "\u0000"),
          Map.entry("controls", "\u0001\u0007\u001b[31m\u007f"),
          Map.entry("half an emoji", "a\ud83d"),
          Map.entry("the other half", "\ude4fb"),
          Map.entry("halves the wrong way round", "\ude4f\ud83d"),
          Map.entry("emoji", "🙏🏽👨‍👩‍👧‍👦🇮🇳"),
          Map.entry("no character", "\uffff\ufffe"),
          Map.entry("right to left", "\u202eabc\u202c שלום"),
          Map.entry("joiners", "क्\u200dष\u200c \ufeff"),
          Map.entry("marks upon marks", "a" + "\u0301".repeat(3000)),
          Map.entry("quotes", "\"\\/'`${x}{0}%s<script>--;drop table citizen"),
          Map.entry("lines", "\r\n\u2028\u2029\u0085"),
          Map.entry("long", "पानी ".repeat(2000)),
          Map.entry("very long", "x".repeat(100_000)),
          Map.entry("half an emoji at the limit", "x".repeat(4095) + "🙏"));

  private Wordings() {}

  static Stream<Payload> all() {
    return ODD.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .flatMap(odd -> Stream.of(words(odd), asMetaWrites(odd), id(odd), title(odd), media(odd)));
  }

  private static Payload words(Map.Entry<String, String> odd) {
    String name = "words with " + odd.getKey();
    return Payload.of(name, escapedHalves(body(messages(text(name, odd.getValue())))))
        .says(blank(odd.getValue()) ? "Unusable" : "Words");
  }

  /** Everything beyond ASCII escaped: what the signature is over when Meta writes. */
  private static Payload asMetaWrites(Map.Entry<String, String> odd) {
    String name = "escaped words with " + odd.getKey();
    return Payload.of(name, escaped(body(messages(text(name, odd.getValue()))), 0x7f))
        .says(blank(odd.getValue()) ? "Unusable" : "Words");
  }

  private static Payload id(Map.Entry<String, String> odd) {
    String name = "an id with " + odd.getKey();
    ObjectNode message = text(name, "नमस्ते").put("id", wamid(name) + odd.getValue());
    return Payload.of(name, escapedHalves(body(messages(message)))).says("Words");
  }

  private static Payload title(Map.Entry<String, String> odd) {
    String name = "an option with " + odd.getKey();
    ObjectNode message = Posted.message(name, "'type':'interactive'");
    message
        .putObject("interactive")
        .put("type", "button_reply")
        .putObject("button_reply")
        .put("id", "menu:" + odd.getValue())
        .put("title", odd.getValue());
    return Payload.of(name, escapedHalves(body(messages(message)))).says("Tap");
  }

  private static Payload media(Map.Entry<String, String> odd) {
    String name = "a photo with " + odd.getKey();
    ObjectNode message = Posted.message(name, "'type':'image'");
    message.putObject("image").put("id", "9" + odd.getValue()).put("caption", odd.getValue());
    return Payload.of(name, escapedHalves(body(messages(message)))).says("Media");
  }

  private static boolean blank(String text) {
    return text.replace("\u0000", "").isBlank();
  }

  /** UTF-8 as far as it goes: half an emoji can only be escaped. */
  private static String escapedHalves(ObjectNode body) {
    return escaped(body, 0xd7ff);
  }

  private static String escaped(ObjectNode body, int highest) {
    var text = new StringBuilder();
    for (char letter : body.toString().toCharArray()) {
      if (letter > highest) {
        text.append("\\u%04x".formatted((int) letter));
      } else {
        text.append(letter);
      }
    }
    return text.toString();
  }
}
