package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.change;
import static in.namaste.gateway.meta.Posted.entry;
import static in.namaste.gateway.meta.Posted.json;
import static in.namaste.gateway.meta.Posted.post;
import static in.namaste.gateway.meta.Posted.value;
import static in.namaste.gateway.meta.Posted.with;

import java.util.stream.Stream;

/** Changes that are no message: the fields of section 1.5, and errors of section 2.3. */
final class Fields {

  private Fields() {}

  static Stream<Payload> all() {
    return Stream.of(passedOver(), errors(), userIds()).flatMap(all -> all);
  }

  private static Stream<Payload> passedOver() {
    return Stream.of(
            field(
                "account_update",
                "{'event':'DISABLED_UPDATE','ban_info':{'waba_ban_state':'DISABLE'}}"),
            field(
                "account_alerts",
                "{'entity_type':'WABA','alert_info':{'alert_type':'OBA_APPROVED'}}"),
            field("account_review_update", "{'decision':'APPROVED'}"),
            field("business_capability_update", "{'max_daily_conversations_per_business':2000}"),
            field(
                "message_template_status_update",
                "{'event':'PAUSED','message_template_id':1,'message_template_name':'grievance_update','message_template_language':'en-US','reason':null}"),
            field(
                "message_template_quality_update",
                "{'previous_quality_score':'GREEN','new_quality_score':'RED','message_template_name':'grievance_update'}"),
            field(
                "template_category_update",
                "{'previous_category':'UTILITY','new_category':'MARKETING'}"),
            field(
                "phone_number_quality_update",
                "{'display_phone_number':'911140000001','event':'DOWNGRADE','current_limit':'TIER_250'}"),
            field("phone_number_name_update", "{'decision':'APPROVED'}"),
            field("security", "{'event':'PIN_CHANGED','requester':'1'}"),
            field(
                "user_preferences",
                "{'user_preferences':[{'wa_id':'919800000001','category':'marketing_messages','value':'stop','timestamp':1795415399}]}"),
            field("flows", "{'event':'ENDPOINT_ERROR_RATE'}"),
            field("message_echoes", "{'message_echoes':[{'id':'wamid.E'}]}"),
            field("history", "{'history':[]}"),
            field("a field of tomorrow", "{}"),
            Payload.of(
                "account_update with a time",
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"id\":\"1\",\"time\":1795415399,\"changes\":[{\"field\":\"account_update\",\"value\":{\"event\":\"X\"}}]}]}"),
            Payload.of("a field with no value", post(entry(json("{'field':'account_update'}")))),
            Payload.of(
                "a field with a string", post(entry(json("{'field':'security','value':'x'}")))))
        .map(payload -> payload.passesOver(1));
  }

  private static Stream<Payload> errors() {
    String error = "{'code':131000,'title':'Something went wrong','href':'https://x'}";
    return Stream.of(
        Payload.of("errors of the account", body(with(value(), "errors", json(error))))
            .passesOver(1),
        Payload.of("errors that say nothing", body(with(value(), "errors", json("{}"))))
            .passesOver(1),
        Payload.of("errors that are no list", body(value().put("errors", "x"))).parks(1));
  }

  private static Stream<Payload> userIds() {
    return Stream.of(
        userId(
                "a new user id",
                "{'user_id':{'previous':'IN.201','current':'IN.202'},'wa_id':'919822222222','detail':'d','timestamp':'1795415399'}")
            .says("Moved"),
        userId(
                "a new user id without phone",
                "{'user_id':{'previous':'IN.203','current':'IN.204'},'parent_user_id':{'previous':'IN.ENT.1','current':'IN.ENT.2'},'timestamp':1795415399}")
            .says("Moved"),
        userId(
                "a new user id that is the old one",
                "{'user_id':{'previous':'IN.205','current':'IN.205'}}")
            .parks(1),
        userId("a new user id without the old one", "{'user_id':{'current':'IN.206'}}").parks(1),
        userId("a new user id that is a string", "{'user_id':'IN.207'}").parks(1));
  }

  private static Payload userId(String name, String update) {
    return Payload.of(
        name, post(entry(change("user_id_update", with(value(), "user_id_update", json(update))))));
  }

  private static Payload field(String field, String value) {
    return Payload.of("field " + field, post(entry(change(field, json(value)))));
  }
}
