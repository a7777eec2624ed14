package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.json;
import static in.namaste.gateway.meta.Posted.messages;
import static in.namaste.gateway.meta.Posted.text;
import static in.namaste.gateway.meta.Posted.value;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** Bodies that are not as Meta documents them: parked whole, and what can be read is read. */
final class Broken {

  private Broken() {}

  static Stream<Payload> all() {
    return Stream.of(notJson(), notMeta(), wrongTypes(), monsters(), encodings())
        .flatMap(all -> all);
  }

  private static Stream<Payload> notJson() {
    String whole = body(messages(text("cut off", "नमस्ते"))).toString();
    return Stream.concat(
            Map.of(
                    "empty", "",
                    "spaces", "  \n",
                    "words", "hello",
                    "a form", "object=whatsapp_business_account&entry=1",
                    "two values", "{}{}",
                    "trailing words", whole + "x",
                    "a comma too many", "{\"object\":\"whatsapp_business_account\",\"entry\":[],}",
                    "single quotes", "{'object':'whatsapp_business_account','entry':[]}",
                    "a raw line in a string", "{\"object\":\"whatsapp\n_business_account\"}",
                    "not a number", "{\"object\":\"whatsapp_business_account\",\"entry\":[NaN]}")
                .entrySet()
                .stream()
                .map(broken -> Payload.of("not JSON: " + broken.getKey(), broken.getValue())),
            Stream.of(1, 10, 60, whole.length() / 2, whole.length() - 1)
                .map(at -> Payload.of("cut off after " + at, whole.substring(0, at))))
        .map(payload -> payload.parks(1));
  }

  private static Stream<Payload> notMeta() {
    return Stream.of(
            "null",
            "true",
            "7",
            "\"x\"",
            "[]",
            "{}",
            "{\"object\":\"page\",\"entry\":[]}",
            "{\"object\":\"whatsapp_business_account\"}",
            "{\"object\":\"whatsapp_business_account\",\"entry\":null}",
            "{\"object\":\"whatsapp_business_account\",\"entry\":{}}",
            "{\"object\":[\"whatsapp_business_account\"],\"entry\":[]}",
            "{\"OBJECT\":\"whatsapp_business_account\",\"ENTRY\":[]}")
        .map(other -> Payload.of("not Meta's: " + other, other).parks(1));
  }

  private static Stream<Payload> wrongTypes() {
    return Stream.of(
        at("an entry that is null", "[null]"),
        at("an entry that is a string", "['x']"),
        at("changes that are an object", "[{'changes':{}}]"),
        at("changes that are null", "[{'changes':null}]"),
        at("a change that is null", "[{'changes':[null]}]"),
        at("a change without field", "[{'changes':[{'value':{'messages':[]}}]}]"),
        at("a field that is a number", "[{'changes':[{'field':1,'value':{}}]}]"),
        at("no value", "[{'changes':[{'field':'messages'}]}]"),
        at("a value that is a list", "[{'changes':[{'field':'messages','value':[]}]}]"),
        Payload.of(
                "messages that are an object", body(value().set("messages", text("alone", "hi"))))
            .parks(1),
        Payload.of(
                "messages in an object",
                body(value().set("messages", json("{}").set("0", text("numbered", "hi")))))
            .parks(1),
        Payload.of("messages that are a string", body(value().put("messages", "x"))).parks(1),
        Payload.of("statuses that are a number", body(value().put("statuses", 1))).parks(1),
        Payload.of(
                "contacts that are an object",
                body(messages(text("odd contacts", "hi")).set("contacts", json("{'wa_id':'1'}"))))
            .says("Words"),
        Payload.of(
                "metadata that is a list",
                body(
                    messages(text("odd metadata", "hi"))
                        .set("metadata", json("{'x':[]}").get("x"))))
            .says("Words"),
        Payload.of("an id that is a number", body(messages(text("number", "hi").put("id", 4711))))
            .says("Words"));
  }

  private static Payload at(String name, String entries) {
    String whole = "{'object':'whatsapp_business_account','entry':" + entries + "}";
    return Payload.of(name, whole.replace('\'', '"')).parks(1);
  }

  /** Legal JSON that usual readers refuse as a whole. */
  private static Stream<Payload> monsters() {
    return Stream.of(
        monster("deep lists", "[".repeat(3_000) + "]".repeat(3_000)),
        monster("deep objects", "{\"x\":".repeat(3_000) + "1" + "}".repeat(3_000)),
        monster("a long number", "7".repeat(20_000)),
        monster("a long fraction", "0." + "7".repeat(20_000)),
        monster("an exponent beyond all", "1e99999999999"),
        monster("a long name", "{\"" + "n".repeat(60_000) + "\":1}"),
        kept("a large exponent", "1e2000000000"),
        kept("a small exponent", "-1e-2000000000"),
        kept("a large number", "9".repeat(400)),
        kept("many numbers", "[" + "1,".repeat(10_000) + "1]"),
        kept("a string of a megabyte", "\"" + "x".repeat(1_000_000) + "\""),
        kept("emoji of a megabyte", "\"" + "🙏".repeat(250_000) + "\""),
        twice("a name twice", "\"id\":\"wamid.first\",", ""),
        Payload.of(
                "the list of messages twice",
                body(messages(text("twice one", "hi")))
                    .toString()
                    .replace(
                        "\"messages\":",
                        "\"messages\":[" + text("twice two", "hi") + "],\"messages\":"))
            .says("Words", "Words"));
  }

  private static Payload monster(String name, String json) {
    return kept(name, json).parks(1);
  }

  private static Payload kept(String name, String json) {
    return twice(name, "\"monster\":" + json + ",", "नमस्ते");
  }

  private static Payload twice(String name, String inside, String words) {
    String called = "beside " + name;
    String marked =
        body(messages(
                text(called + " before", "hi"),
                text(called, words + "hi"),
                text(called + " after", "hi")))
            .toString();
    String id = "\"id\":\"" + Posted.wamid(called) + "\"";
    return Payload.of(called, marked.replace(id, inside + id)).says("Words", "Words", "Words");
  }

  private static Stream<Payload> encodings() {
    String whole = body(messages(text("encoded", "नमस्ते"))).toString();
    byte[] utf8 = whole.getBytes(StandardCharsets.UTF_8);
    byte[] broken = utf8.clone();
    broken[whole.indexOf("नमस्ते")] = (byte) 0xff;
    return Stream.of(
        Payload.bytes("not UTF-8", broken).parks(1),
        Payload.bytes("Latin-1", whole.replace("नमस्ते", "é").getBytes(StandardCharsets.ISO_8859_1))
            .parks(1),
        Payload.bytes("only zeroes", new byte[64]).parks(1),
        Payload.of("a byte order mark", "\ufeff" + body(messages(text("marked", "hi"))))
            .says("Words"));
  }
}
