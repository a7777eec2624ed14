package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.change;
import static in.namaste.gateway.meta.Posted.entry;
import static in.namaste.gateway.meta.Posted.json;
import static in.namaste.gateway.meta.Posted.message;
import static in.namaste.gateway.meta.Posted.messages;
import static in.namaste.gateway.meta.Posted.post;
import static in.namaste.gateway.meta.Posted.status;
import static in.namaste.gateway.meta.Posted.text;
import static in.namaste.gateway.meta.Posted.value;
import static in.namaste.gateway.meta.Posted.with;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Many updates in one body: the fact sheet, section 1.4. A bad one does no harm to the others. */
final class Batches {

  /** So many updates Meta puts into one body at most. */
  static final int MOST = 1_000;

  private Batches() {}

  static Stream<Payload> all() {
    return Stream.of(together(), badNeighbours(), Stream.of(thousand())).flatMap(all -> all);
  }

  private static Stream<Payload> together() {
    ObjectNode both =
        with(
            messages(text("both lists", "नमस्ते")),
            "statuses",
            status("both lists", "'status':'read'"));
    return Stream.of(
        Payload.of("both lists", body(both)).says("Words").tells(1),
        Payload.of(
                "three entries, two changes each",
                post(
                    entry(texts("first", 1), texts("second", 2)),
                    entry(change("account_update", json("{}")), texts("third", 1)),
                    entry(texts("fourth", 1), change("messages", value()))))
            .says("Words", "Words", "Words", "Words", "Words")
            .passesOver(1),
        Payload.of("nothing at all", body(value())),
        Payload.of("no entry", post()),
        Payload.of("no change", post(entry())),
        Payload.of("an entry with nothing", post(json("{}"))),
        Payload.of("lists that are null", body(value().putNull("messages").putNull("statuses"))),
        Payload.of("no metadata", body((ObjectNode) withoutNumber("no metadata"))).says("Words"),
        Payload.of("another number", body(forNumber("another number", "200000000000001"))).parks(1),
        Payload.of(
                "another number and ours",
                post(
                    entry(
                        change("messages", forNumber("another number too", "200000000000001")),
                        texts("ours beside", 1))))
            .says("Words")
            .parks(1));
  }

  private static Stream<Payload> badNeighbours() {
    return Stream.of(
        beside("null", json("{'x':null}").get("x"), 1),
        beside("a number", json("{'x':1}").get("x"), 1),
        beside("a list", json("{'x':[]}").get("x"), 1),
        beside("no id", json("{'from':'919800000001'}"), 1),
        beside("no sender", json("{'id':'wamid.nobody'}"), 1),
        beside("an id that is an object", json("{'id':{},'from':'919800000001'}"), 1));
  }

  private static Payload beside(String bad, JsonNode piece, int parked) {
    String name = "beside " + bad;
    return Payload.of(
            name,
            body(
                messages(text(name + " before", "नमस्ते"), piece, text(name + " after", "नमस्ते"))))
        .says("Words", "Words")
        .parks(parked);
  }

  /** Newest first, some of them twice, among statuses and things that cannot be read. */
  static Payload thousand() {
    var messages =
        IntStream.range(0, 60).mapToObj(i -> text("thousand " + i, "पानी " + i)).toList();
    var mixed = new ArrayList<JsonNode>(messages.reversed());
    mixed.addAll(messages.subList(0, 20));
    mixed.addAll(Collections.nCopies(10, json("{'from':'919800000001','type':'text'}")));
    var statuses =
        IntStream.range(0, MOST - mixed.size())
            .mapToObj(i -> status("thousand " + i / 3, "'status':'" + step(i) + "'"))
            .toArray(JsonNode[]::new);
    return Payload.of(
            "a thousand",
            body(with(messages(mixed.toArray(JsonNode[]::new)), "statuses", statuses)))
        .says(Collections.nCopies(80, "Words").toArray(String[]::new))
        .repeats(20)
        .tells(statuses.length)
        .parks(10);
  }

  private static String step(int index) {
    return switch (index % 3) {
      case 0 -> "read";
      case 1 -> "sent";
      default -> "delivered";
    };
  }

  private static ObjectNode texts(String name, int number) {
    return change(
        "messages",
        messages(
            IntStream.range(0, number)
                .mapToObj(i -> message(name + i, "'type':'text','text':{'body':'hi'}"))
                .toArray(JsonNode[]::new)));
  }

  private static JsonNode withoutNumber(String name) {
    return messages(text(name, "नमस्ते")).without("metadata");
  }

  private static ObjectNode forNumber(String name, String id) {
    ObjectNode value = messages(text(name, "नमस्ते"));
    value.putObject("metadata").put("phone_number_id", id);
    return value;
  }
}
