package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.json;
import static in.namaste.gateway.meta.Posted.messages;
import static in.namaste.gateway.meta.Posted.phone;
import static in.namaste.gateway.meta.Posted.text;
import static in.namaste.gateway.meta.Posted.with;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;

/** In how many ways a message says whose it is: the fact sheet, section 2.5. */
final class Senders {

  private Senders() {}

  static Stream<Payload> all() {
    return Stream.concat(known(), unknown());
  }

  private static Stream<Payload> known() {
    return Stream.of(
        from("phone alone", "'from':'PHONE'", "{}"),
        from("phone with plus", "'from':'+PHONE'", "{}"),
        from("phone as a number", "'from':PHONE", "{}"),
        from(
            "phone and user id",
            "'from':'PHONE','from_user_id':'BSUID'",
            "{'wa_id':'PHONE','user_id':'BSUID'}"),
        from(
            "user id alone",
            "'from_user_id':'BSUID'",
            "{'user_id':'BSUID','profile':{'username':'@a'}}"),
        from("user id in from", "'from':'BSUID'", "{'wa_id':'BSUID'}"),
        from(
            "user id in from, phone in the contact",
            "'from':'BSUID'",
            "{'wa_id':'PHONE','user_id':'BSUID'}"),
        from(
            "user id and its parent",
            "'from_user_id':'BSUID','from_parent_user_id':'IN.ENT.1'",
            "{'user_id':'BSUID','parent_user_id':'IN.ENT.1'}"),
        from("an empty from", "'from':'','from_user_id':'BSUID'", "{'wa_id':''}"),
        from("a null from", "'from':null,'from_user_id':'BSUID'", "{'wa_id':null}"),
        from("only the contact knows", "'x':1", "{'wa_id':'PHONE'}"),
        from("only the contact knows the user id", "'x':1", "{'user_id':'BSUID'}"),
        from("a contact of another", "'from':'PHONE'", "{'wa_id':'919899999999','user_id':'IN.9'}"),
        from("a contact that is a string", "'from':'PHONE'", "'x'"),
        from(
            "an identity hash",
            "'from':'PHONE'",
            "{'wa_id':'PHONE','identity_key_hash':'aGFzaA=='}"),
        from("another country", "'from':'447700900123'", "{}"));
  }

  private static Stream<Payload> unknown() {
    return Stream.of(
            from("nobody", "'x':1", "{}"),
            from("a name instead of a phone", "'from':'Anita'", "{}"),
            from("a phone too long", "'from':'9198000000019800000001'", "{}"),
            from("a user id in small letters", "'from_user_id':'in.1000'", "{}"),
            from("an object as phone", "'from':{'phone':'919800000001'}", "{}"),
            body(
                "two contacts and no from",
                with(
                    messages(nameless("two contacts and no from")),
                    "contacts",
                    json("{'wa_id':'919800000001'}"),
                    json("{'wa_id':'919800000002'}"))))
        .map(payload -> payload.says().parks(1));
  }

  private static Payload body(String name, ObjectNode value) {
    return Payload.of(name, Posted.body(value));
  }

  private static Payload from(String name, String keys, String contact) {
    String bsuid = "IN.2" + phone(name);
    ObjectNode message = nameless(name);
    message.setAll(json("{" + filled(keys, name, bsuid) + "}"));
    ObjectNode value = messages(message);
    value.set("contacts", json("{'all':[" + filled(contact, name, bsuid) + "]}").get("all"));
    return body(name, value).says("Words");
  }

  private static ObjectNode nameless(String name) {
    ObjectNode message = text(name, "नमस्ते");
    message.remove("from");
    return message;
  }

  private static String filled(String text, String name, String bsuid) {
    return text.replace("PHONE", phone(name)).replace("BSUID", bsuid);
  }
}
