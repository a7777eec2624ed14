package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.json;
import static in.namaste.gateway.meta.Posted.status;
import static in.namaste.gateway.meta.Posted.statuses;
import static in.namaste.gateway.meta.Posted.with;

import java.util.stream.Stream;

/** Every status of the fact sheet, section 3, with what may stand beside it. */
final class StatusKinds {

  private StatusKinds() {}

  static Stream<Payload> all() {
    Stream<Payload> kinds =
        Stream.of("sent", "delivered", "read", "played", "failed", "deleted", "warning", "tomorrow")
            .map(kind -> one(kind, "'status':'" + kind + "'"));
    return Stream.of(kinds, beside(), broken()).flatMap(all -> all);
  }

  private static Stream<Payload> beside() {
    String read = "'status':'read',";
    String failed = "'status':'failed','errors':";
    return Stream.of(
        one(
            "with pricing",
            read
                + "'pricing':{'billable':false,'pricing_model':'PMP','type':'free_customer_service','category':'service','subtype':'paid_exempt'}"),
        one(
            "with conversation",
            read
                + "'conversation':{'id':'c','expiration_timestamp':'1','origin':{'type':'referral_conversion'}}"),
        one(
            "with our id",
            read + "'biz_opaque_callback_data':'6f7d4f4e-1111-4222-8333-444455556666'"),
        one("with an id that is not ours", read + "'biz_opaque_callback_data':'grv-77:ack'"),
        one("with an id that is an object", read + "'biz_opaque_callback_data':{}"),
        one("with a pair of addresses", read + "'recipient_user_id':'IN.77'"),
        one("to a user id", read + "'recipient_id':null,'recipient_user_id':'IN.78'"),
        one("to nobody", read + "'recipient_id':null"),
        one("to a user id in the phone's place", read + "'recipient_id':'IN.79'"),
        one(
            "to a group",
            read + "'recipient_type':'group','recipient_participant_id':'919800000001'"),
        one(
            "failed with a code",
            failed
                + "[{'code':131047,'title':'Re-engagement message','message':'m','error_data':{'details':'d'},'href':'https://x'}]"),
        one("failed with a code as text", failed + "[{'code':'131026'}]"),
        one("failed with a code as object", failed + "[{'code':{}}]"),
        one("failed with an endless code", failed + "[{'code':99999999999999999999999}]"),
        one("failed without errors", "'status':'failed'"),
        one("failed with no error in the list", failed + "[]"),
        one("failed with errors that are none", failed + "'x'"),
        one("at a time as a number", read + "'timestamp':1795415399"),
        one("at no time", read + "'timestamp':null"),
        one("with a zero in the id", read + "'id':'wamid.\\u0000'"),
        one("with an id without end", "'status':'sent','id':'" + "w".repeat(5000) + "'"),
        one("of old before new", "'status':'sent'"),
        Payload.of(
                "with its contact",
                body(
                    with(
                        statuses(status("with its contact", "'status':'delivered'")),
                        "contacts",
                        json("{'wa_id':'919800000001','user_id':'IN.80'}"))))
            .tells(1));
  }

  private static Stream<Payload> broken() {
    return Stream.of(
            one(
                    "to nobody, with an id of megabytes",
                    "'status':'sent','recipient_id':null,'id':'" + "w".repeat(2_600_000) + "'")
                .tells(0),
            Payload.of("status without id", body(statuses(json("{'status':'sent'}")))),
            Payload.of("status without status", body(statuses(json("{'id':'wamid.x'}")))),
            Payload.of("status that is an object", body(statuses(json("{'id':'w','status':{}}")))),
            Payload.of("status that is a string", body(statuses(json("{'s':'sent'}").get("s")))))
        .map(payload -> payload.parks(1));
  }

  private static Payload one(String name, String rest) {
    String called = "status " + name;
    var status = status(called, "'x':1");
    status.setAll(json("{" + rest + "}"));
    return Payload.of(called, body(statuses(status))).tells(1);
  }
}
