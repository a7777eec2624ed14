package in.namaste.gateway.meta;

import static in.namaste.gateway.meta.Posted.body;
import static in.namaste.gateway.meta.Posted.message;
import static in.namaste.gateway.meta.Posted.messages;

import java.util.stream.Stream;

/** Every kind of message of the fact sheet, sections 2 to 2.4, and how each is read. */
final class Kinds {
  static final String ERRORS =
      "'errors':[{'code':%d,'title':'t','message':'m','error_data':{'details':'d'}}]";

  private Kinds() {}

  static Stream<Payload> all() {
    return Stream.of(
            words(),
            taps(),
            media(),
            places(),
            notUsable(),
            quiet(),
            technical(),
            Surroundings.all())
        .flatMap(kinds -> kinds);
  }

  private static Stream<Payload> words() {
    return Stream.of(
        one("text", "Words", "'type':'text','text':{'body':'सड़क टूटी है'}"),
        one("text in lines", "Words", "'type':'text','text':{'body':'a\\nb\\r\\nc\\t'}"),
        one(
            "text with a link preview",
            "Words",
            "'type':'text','text':{'body':'x','preview_url':true}"),
        one("a number as text", "Words", "'type':'text','text':{'body':9}"),
        one("text without a type", "Words", "'text':{'body':'पानी'}"),
        one("request_welcome", "Words", "'type':'request_welcome'"),
        one("empty text", "Unusable", "'type':'text','text':{'body':''}"),
        one("text of spaces", "Unusable", "'type':'text','text':{'body':' \\t\\n'}"),
        one("text without a body", "Unusable", "'type':'text','text':{}"),
        one("text that is a string", "Unusable", "'type':'text','text':'x'"),
        one("text that is null", "Unusable", "'type':'text','text':null"));
  }

  private static Stream<Payload> taps() {
    String context = "'context':{'from':'911140000001','id':'wamid.OUT'},";
    return Stream.of(
        one(
            "button_reply",
            "Tap",
            context
                + "'type':'interactive','interactive':{'type':'button_reply','button_reply':{'id':'menu:new','title':'New'}}"),
        one(
            "list_reply",
            "Tap",
            context
                + "'type':'interactive','interactive':{'type':'list_reply','list_reply':{'id':'group:1','title':'A','description':'B'}}"),
        one(
            "a reply without its type",
            "Tap",
            "'type':'interactive','interactive':{'list_reply':{'id':'group:1'}}"),
        one(
            "template button",
            "Tap",
            context + "'type':'button','button':{'payload':'held:show','text':'देखें'}"),
        one(
            "a tap with an id nobody gave",
            "Tap",
            "'type':'interactive','interactive':{'type':'list_reply','list_reply':{'id':'%%:::','title':''}}"),
        one(
            "template button without payload",
            "Unusable",
            "'type':'button','button':{'text':'Track'}"),
        one(
            "interactive without anything",
            "Unusable",
            "'type':'interactive'," + ERRORS.formatted(131051)),
        one("interactive of no kind", "Unusable", "'type':'interactive','interactive':{}"),
        one(
            "a reply without id",
            "Unusable",
            "'type':'interactive','interactive':{'type':'button_reply','button_reply':{'title':'x'}}"),
        one(
            "nfm_reply",
            "Unusable",
            "'type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':{'name':'flow','body':'Sent','response_json':'{}'}}"),
        one(
            "nfm_reply with an object",
            "Unusable",
            "'type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':{'response_json':{'flow_token':'ft'}}}"),
        one(
            "nfm_reply with a list",
            "Unusable",
            "'type':'interactive','interactive':{'type':'nfm_reply','nfm_reply':{'response_json':'[]'}}"),
        one(
            "call_permission_reply",
            "Silent",
            "'type':'interactive','interactive':{'type':'call_permission_reply','call_permission_reply':{'response':'accept'}}"),
        one(
            "payment_method",
            "Silent",
            "'type':'interactive','interactive':{'type':'payment_method','payment_method':{}}"));
  }

  private static Stream<Payload> media() {
    return Stream.of(
        one(
            "image",
            "Media",
            "'type':'image','image':{'id':'900','mime_type':'image/jpeg','sha256':'eA=='}"),
        one(
            "image with caption and url",
            "Media",
            "'type':'image','image':{'id':'900','caption':'गड्ढा','url':'https://lookaside.fbsbx.com/x'}"),
        one("image with a number as id", "Media", "'type':'image','image':{'id':900}"),
        one("image without a type", "Media", "'image':{'id':'900'}"),
        one(
            "video",
            "Media",
            "'type':'video','video':{'id':'901','mime_type':'video/mp4','caption':'c'}"),
        one(
            "voice note",
            "Media",
            "'type':'audio','audio':{'id':'902','mime_type':'audio/ogg; codecs=opus','voice':true}"),
        one(
            "audio file",
            "Media",
            "'type':'audio','audio':{'id':'902','mime_type':'audio/mpeg','voice':false}"),
        one("voice of old", "Media", "'type':'voice','voice':{'id':'902'}"),
        one(
            "document",
            "Media",
            "'type':'document','document':{'id':'903','mime_type':'application/pdf','filename':'../../etc/passwd','caption':'x'}"),
        one(
            "image that Meta could not fetch",
            "Lost",
            "'type':'image'," + ERRORS.formatted(131052)),
        one("image without id", "Unusable", "'type':'image','image':{'mime_type':'image/jpeg'}"),
        one("image that is a list", "Unusable", "'type':'image','image':[{'id':'1'}]"),
        one(
            "sticker",
            "Unusable",
            "'type':'sticker','sticker':{'id':'904','mime_type':'image/webp','animated':false}"));
  }

  private static Stream<Payload> places() {
    return Stream.of(
        one("location", "Pin", "'type':'location','location':{'latitude':28.9,'longitude':76.6}"),
        one(
            "location of a chosen place",
            "Pin",
            "'type':'location','location':{'latitude':28.9,'longitude':76.6,'name':'Town Hall','address':'Rohtak','url':'https://x'}"),
        one(
            "location on the equator",
            "Pin",
            "'type':'location','location':{'latitude':0,'longitude':-180}"),
        one(
            "location as text",
            "Unusable",
            "'type':'location','location':{'latitude':'28.9','longitude':'76.6'}"),
        one(
            "location beyond the pole",
            "Unusable",
            "'type':'location','location':{'latitude':91,'longitude':76.6}"),
        one(
            "location without longitude",
            "Unusable",
            "'type':'location','location':{'latitude':28.9}"),
        one(
            "location at infinity",
            "Unusable",
            "'type':'location','location':{'latitude':1e400,'longitude':76.6}"));
  }

  private static Stream<Payload> notUsable() {
    return Stream.of(
            Stream.of(
                one(
                    "contacts",
                    "Unusable",
                    "'type':'contacts','contacts':[{'name':{'formatted_name':'R'},'phones':[{'phone':'+919800000001','wa_id':'919800000001'}],'origin':'other','vcard':'BEGIN:VCARD'}]"),
                one(
                    "contact_request answered",
                    "Unusable",
                    "'type':'contacts','contacts':[{'origin':'contact_request','phones':[]}]"),
                one(
                    "order",
                    "Unusable",
                    "'type':'order','order':{'catalog_id':'1','text':'','product_items':[{'quantity':1}]}"),
                one(
                    "edit",
                    "Unusable",
                    "'type':'edit','edit':{'original_message_id':'wamid.A','message':{'type':'text','text':{'body':'x'}}}"),
                one("ephemeral", "Unusable", "'type':'ephemeral'"),
                one("ad", "Unusable", "'type':'ad'"),
                one("unknown", "Unusable", "'type':'unknown'," + ERRORS.formatted(131051)),
                one("a type of tomorrow", "Unusable", "'type':'hologram','hologram':{'id':'1'}"),
                one("no type at all", "Unusable", "'x':1"),
                one("a type that is a number", "Unusable", "'type':7"),
                one("a type that is an object", "Unusable", "'type':{}"),
                one(
                    "unavailable at first contact",
                    "Unusable",
                    "'type':'unsupported'," + ERRORS.formatted(131060))),
            Stream.of(
                    "edit",
                    "gif",
                    "poll_creation",
                    "poll_update",
                    "pin",
                    "keep_in_chat",
                    "link_preview",
                    "media_placeholder",
                    "group_invite")
                .map(
                    kind ->
                        one(
                            "unsupported " + kind,
                            "Unusable",
                            "'type':'unsupported','unsupported':{'type':'"
                                + kind
                                + "'},"
                                + ERRORS.formatted(131051))))
        .flatMap(kinds -> kinds);
  }

  private static Stream<Payload> quiet() {
    return Stream.of(
        one(
            "reaction",
            "Silent",
            "'type':'reaction','reaction':{'message_id':'wamid.X','emoji':'👍'}"),
        one(
            "reaction taken away",
            "Silent",
            "'type':'reaction','reaction':{'message_id':'wamid.X','emoji':''}"),
        one(
            "reaction without emoji",
            "Silent",
            "'type':'reaction','reaction':{'message_id':'wamid.X'}"),
        one("revoke", "Silent", "'type':'revoke','revoke':{'original_message_id':'wamid.A'}"));
  }

  private static Stream<Payload> technical() {
    return Stream.of(
        one(
            "user_changed_number",
            "Moved",
            "'type':'system','system':{'type':'user_changed_number','body':'b','wa_id':'919811111111'}"),
        one(
            "user_changed_number of old",
            "Moved",
            "'type':'system','system':{'type':'user_changed_number','new_wa_id':'919811111112'}"),
        one(
            "user_changed_number with ids",
            "Moved",
            "'type':'system','system':{'type':'user_changed_number','wa_id':'919811111113','previous_user_id':'IN.111','user_id':'IN.112'}"),
        one(
            "user_changed_user_id",
            "Moved",
            "'type':'system','system':{'type':'user_changed_user_id','previous_user_id':'IN.113','user_id':'IN.114'}"),
        one(
            "user_changed_number to nothing",
            "Note",
            "'type':'system','system':{'type':'user_changed_number'}"),
        one(
            "customer_identity_changed",
            "Note",
            "'type':'system','system':{'type':'customer_identity_changed'},'identity':{'acknowledged':true,'created_timestamp':1,'hash':'h'}"),
        one("system without anything", "Note", "'type':'system'"),
        one("a word in a group", "Note", "'group_id':'g1','type':'text','text':{'body':'पानी'}"));
  }

  static Payload one(String name, String said, String rest) {
    return Payload.of(name, body(messages(message(name, rest)))).says(said);
  }
}
