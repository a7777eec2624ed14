package in.namaste.simulator.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import in.namaste.simulator.Json;
import in.namaste.simulator.Refusal;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every limit and shape of the fact sheet's sections 4.1 and 4.2. Bodies are written with single
 * quotes; {@code N×c} inside stands for a run of N letters.
 */
class MessageValidatorTest {

  private final MessageValidator validator = new MessageValidator(Templates.approved());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'type':'text','text':{'body':'Noted'}",
        "'type':'text','text':{'body':'4096×क','preview_url':true}",
        "'type':'text','context':{'message_id':'wamid.IN'},'text':{'body':'x'},'biz_opaque_callback_data':'grv-77'",
        "'type':'image','image':{'id':'555','caption':'1024×a'}",
        "'type':'image','image':{'link':'https://example.gov.in/a.jpg'}",
        "'type':'document','document':{'id':'555','filename':'ack.pdf','caption':'x'}",
        "'type':'audio','audio':{'id':'556','voice':true}",
        "'type':'video','video':{'id':'557'}",
        "'type':'sticker','sticker':{'id':'558'}",
        "'type':'location','location':{'latitude':28.9,'longitude':76.6,'name':'x','address':'y'}",
        "'type':'contacts','contacts':[{'name':{'formatted_name':'R'},'phones':[{'phone':'+911262000001'}]}]",
        "'type':'reaction','reaction':{'message_id':'wamid.IN','emoji':'✅'}",
        "'type':'reaction','reaction':{'message_id':'wamid.IN','emoji':''}",
        "'type':'interactive','interactive':{'type':'cta_url','body':{'text':'Track'},'action':{'name':'cta_url','parameters':{'display_text':'20×a','url':'https://example.gov.in/g/77'}}}",
        "'type':'interactive','interactive':{'type':'location_request_message','body':{'text':'1024×a'},'action':{'name':'send_location'}}",
        "'type':'interactive','interactive':{'type':'contact_request','body':{'text':'Share'},'action':{'name':'request_contact_info'}}",
        "'type':'interactive','interactive':{'type':'flow','body':{'text':'x'},'action':{'name':'flow','parameters':{'flow_message_version':'3','flow_id':'123','flow_cta':'Start','flow_token':'t','mode':'published','flow_action':'navigate','flow_action_payload':{'screen':'D','data':{'lang':'hi'}}}}}",
        "'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'RTK-1'}]}]}",
        "'type':'template','template':{'name':'grievance_update','language':{'code':'en'},'components':[{'type':'body','parameters':[{'type':'text','text':'RTK-1'}]},{'type':'button','sub_type':'quick_reply','index':'0','parameters':[{'type':'payload','payload':'TRACK_77'}]}]}",
      })
  void accepts_what_meta_accepts(String fields) {
    assertEquals("919800000001", check(fields).addressee().address());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '§',
      value = {
        "131008 | type is required                       | 'text':{'body':'x'}",
        "131051 | type fax cannot be sent                | 'type':'fax','fax':{}",
        "131008 | text is required                       | 'type':'text'",
        "131008 | text.body is required                  | 'type':'text','text':{}",
        "131009 | text.body must not be empty            | 'type':'text','text':{'body':''}",
        "131009 | text.body must not be empty            | 'type':'text','text':{'body':'  '}",
        "131009 | text.body must be a string             | 'type':'text','text':{'body':5}",
        "131009 | text.body must be a string             | 'type':'text','text':{'body':null}",
        "131009 | at most 4096 characters long, has 4097 | 'type':'text','text':{'body':'4097×a'}",
        "131009 | at most 4096 characters long, has 4098 | 'type':'text','text':{'body':'2049×🙏'}",
        "100    | Unexpected key §bold§ on param §text§  | 'type':'text','text':{'body':'x','bold':true}",
        "100    | Unexpected key §image§                 | 'type':'text','text':{'body':'x'},'image':{}",
        "131009 | preview_url must be true or false      | 'type':'text','text':{'body':'x','preview_url':'yes'}",
        "131009 | context                                | 'type':'text','text':{'body':'x'},'context':'wamid.IN'",
        "100    | Unexpected key §id§ on param §context§ | 'type':'text','text':{'body':'x'},'context':{'id':'wamid.IN'}",
        "131009 | biz_opaque_callback_data               | 'type':'text','text':{'body':'x'},'biz_opaque_callback_data':'513×a'",
        "131009 | either id or link                      | 'type':'image','image':{'id':'1','link':'https://example.org/a.jpg'}",
        "131009 | either id or link                      | 'type':'image','image':{'caption':'x'}",
        "131009 | image.caption must be at most 1024     | 'type':'image','image':{'id':'1','caption':'1025×a'}",
        "131009 | whole http or https address            | 'type':'image','image':{'link':'file:///etc/passwd'}",
        "100    | Unexpected key §caption§               | 'type':'audio','audio':{'id':'1','caption':'x'}",
        "100    | Unexpected key §caption§               | 'type':'sticker','sticker':{'id':'1','caption':'x'}",
        "100    | Unexpected key §filename§              | 'type':'image','image':{'id':'1','filename':'x'}",
        "131009 | location.latitude must be a number     | 'type':'location','location':{'latitude':'28.9','longitude':76.6}",
        "131009 | location.longitude must be a number    | 'type':'location','location':{'latitude':28.9,'longitude':276.6}",
        "131009 | contacts must have 1 to 5 items        | 'type':'contacts','contacts':[]",
        "131008 | reaction.emoji is required             | 'type':'reaction','reaction':{'message_id':'w'}",
        "131009 | context cannot be used                 | 'type':'reaction','reaction':{'message_id':'w','emoji':'x'},'context':{'message_id':'w'}",
        "131051 | interactive.type carousel              | 'type':'interactive','interactive':{'type':'carousel'}",
        "100    | Unexpected key §footer§                | 'type':'interactive','interactive':{'type':'location_request_message','body':{'text':'x'},'footer':{'text':'x'},'action':{'name':'send_location'}}",
        "100    | Unexpected key §header§                | 'type':'interactive','interactive':{'type':'contact_request','header':{'type':'text','text':'x'},'body':{'text':'x'},'action':{'name':'request_contact_info'}}",
        "131009 | name must be one of send_location      | 'type':'interactive','interactive':{'type':'location_request_message','body':{'text':'x'},'action':{'name':'send'}}",
        "131009 | display_text must be at most 20        | 'type':'interactive','interactive':{'type':'cta_url','body':{'text':'x'},'action':{'name':'cta_url','parameters':{'display_text':'21×a','url':'https://example.org/'}}}",
        "131009 | url must be a whole                    | 'type':'interactive','interactive':{'type':'cta_url','body':{'text':'x'},'action':{'name':'cta_url','parameters':{'display_text':'x','url':'example.org'}}}",
        "131009 | either flow_id or flow_name            | 'type':'interactive','interactive':{'type':'flow','body':{'text':'x'},'action':{'name':'flow','parameters':{'flow_message_version':'3','flow_cta':'x'}}}",
        "131009 | flow_cta must have no emoji            | 'type':'interactive','interactive':{'type':'flow','body':{'text':'x'},'action':{'name':'flow','parameters':{'flow_message_version':'3','flow_id':'1','flow_cta':'🙏'}}}",
        "132001 | does not exist in fr                   | 'type':'template','template':{'name':'grievance_update','language':{'code':'fr'}}",
        "132001 | (greeting) does not exist              | 'type':'template','template':{'name':'greeting','language':{'code':'hi'}}",
        "132000 | (0) does not match                     | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'}}",
        "132000 | (2) does not match                     | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'a'},{'type':'text','text':'b'}]}]}",
        "132012 | must be a positional text parameter    | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','parameter_name':'ref','text':'a'}]}]}",
        "132018 | cannot have new lines                  | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'a\\nb'}]}]}",
        "132018 | cannot have new lines                  | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'a     b'}]}]}",
        "132005 | longer than 1024                       | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'1000×a'}]}]}",
        "131009 | names no button                        | 'type':'template','template':{'name':'grievance_update','language':{'code':'hi'},'components':[{'type':'body','parameters':[{'type':'text','text':'a'}]},{'type':'button','sub_type':'quick_reply','index':'1','parameters':[{'type':'payload','payload':'x'}]}]}",
      })
  void refuses_what_meta_refuses(int code, String details, String fields) {
    assertRefused(code, details.replace('§', '"'), fields);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"'to':'919800000001'", "'to':'+0123456789'", "'to':'+91 98000'", "'to':'hello'"})
  void refuses_an_address_without_plus_and_country_code(String to) {
    Refusal refusal =
        assertThrows(
            Refusal.class,
            () -> whole("{'messaging_product':'whatsapp','type':'text','text':{'body':'x'}," + to));
    assertEquals(131009, refusal.error().code());
  }

  @Test
  void takes_a_user_id_instead_of_a_phone_and_prefers_the_phone_when_both_are_given() {
    String head = "{'messaging_product':'whatsapp','type':'text','text':{'body':'x'},";
    assertEquals("IN.1000", whole(head + "'recipient':'IN.1000'").addressee().address());
    assertTrue(whole(head + "'recipient':'IN.1000','to':'+919800000001'").addressee().byPhone());
    assertThrows(Refusal.class, () -> whole(head + "'recipient':'919800000001'"));
  }

  @Test
  void requires_the_messaging_product() {
    String body = "{'to':'+919800000001','type':'text','text':{'body':'x'}";
    assertEquals(131008, assertThrows(Refusal.class, () -> whole(body)).error().code());
  }

  @Test
  void finds_the_media_a_message_refers_to_in_headers_and_contents() {
    assertEquals(1, check("'type':'audio','audio':{'id':'556'}").mediaIds().size());
    String header = "'header':{'type':'image','image':{'id':'9'}},";
    assertEquals("9", check(buttons(header, "{'id':'a','title':'A'}")).mediaIds().getFirst());
  }

  @Test
  void takes_one_to_three_buttons() {
    check(buttons("", "{'id':'256×a','title':'20×अ'}"));
    check(
        buttons("", "{'id':'a','title':'A'}", "{'id':'b','title':'B'}", "{'id':'c','title':'C'}"));
    assertRefused(131009, "buttons must have 1 to 3 items, has 0", buttons(""));
    assertRefused(
        131009,
        "has 4",
        buttons(
            "",
            "{'id':'a','title':'A'}",
            "{'id':'b','title':'B'}",
            "{'id':'c','title':'C'}",
            "{'id':'d','title':'D'}"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "title must be at most 20 | {'id':'a','title':'21×अ'}",
        "title is used by another | {'id':'a','title':'A'};{'id':'b','title':'A'}",
        "id is used by another    | {'id':'a','title':'A'};{'id':'a','title':'B'}",
        "id must be at most 256   | {'id':'257×a','title':'A'}",
        "begin or end with a space | {'id':' a','title':'A'}",
        "begin or end with a space | {'id':'a ','title':'A'}",
      })
  void refuses_a_bad_button(String details, String replies) {
    assertRefused(131009, details, buttons("", replies.split(";")));
  }

  @Test
  void limits_header_and_footer_and_body_of_buttons() {
    String one = "{'id':'a','title':'A'}";
    check(buttons("'header':{'type':'text','text':'60×a'},'footer':{'text':'60×a'},", one));
    assertRefused(131009, "at most 60", buttons("'header':{'type':'text','text':'61×a'},", one));
    assertRefused(131009, "at most 60", buttons("'footer':{'text':'61×a'},", one));
    assertRefused(131009, "must be one of", buttons("'header':{'type':'audio'},", one));
    assertRefused(
        131009,
        "at most 1024",
        buttons("", one).replace("'body':{'text':'Submit?'}", "'body':{'text':'1025×a'}"));
  }

  @Test
  void takes_ten_rows_in_all_and_no_more() {
    check(list(section("", 10)));
    check(list(section("'title':'24×अ',", 5, 0), section("'title':'B',", 5, 5)));
    assertRefused(131009, "has 11", list(section("", 11)));
    assertRefused(
        131009,
        "at most 10 rows in all, have 11",
        list(section("'title':'A',", 6, 0), section("'title':'B',", 5, 6)));
  }

  @Test
  void requires_section_titles_only_when_there_is_more_than_one() {
    assertRefused(
        131008, "title is required", list(section("'title':'A',", 1, 0), section("", 1, 1)));
    assertRefused(131009, "at most 24", list(section("'title':'25×a',", 1)));
    assertRefused(131009, "must not be empty", list(section("'title':'',", 1)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "rows[0].title must be at most 24       | {'id':'a','title':'25×अ'}",
        "rows[0].id must be at most 200         | {'id':'201×a','title':'A'}",
        "rows[0].description must be at most 72 | {'id':'a','title':'A','description':'73×a'}",
        "rows[0].description must not be empty  | {'id':'a','title':'A','description':''}",
        "rows[1].id is used by another row      | {'id':'a','title':'A'},{'id':'a','title':'B'}",
      })
  void refuses_a_bad_row(String details, String rows) {
    assertRefused(131009, details, list("{'rows':[" + rows + "]}"));
  }

  @Test
  void limits_the_button_of_a_list_and_gives_it_only_a_text_header() {
    String good = list(section("", 1));
    assertRefused(131009, "at most 20", good.replace("'Choose'", "'21×a'"));
    assertRefused(
        131009,
        "header.type must be one of text",
        good.replace("'body'", "'header':{'type':'image','image':{'id':'1'}},'body'"));
  }

  @Test
  void reads_receipts_with_and_without_typing() {
    String head = "{'messaging_product':'whatsapp','status':'read','message_id':'wamid.IN'";
    assertTrue(receipt(head + ",'typing_indicator':{'type':'text'}}").typing());
    assertEquals("wamid.IN", receipt(head + "}").messageId());
    assertThrows(Refusal.class, () -> receipt(head + ",'to':'+919800000001'}"));
    assertThrows(Refusal.class, () -> receipt(head.replace("'read'", "'seen'") + "}"));
  }

  private ReadReceipt receipt(String body) {
    return ReadReceipt.of(new Part(Json.reread(json(body)), ""));
  }

  private static String buttons(String frame, String... replies) {
    String buttons =
        Arrays.stream(replies)
            .map(reply -> "{'type':'reply','reply':" + reply + "}")
            .collect(Collectors.joining(","));
    return "'type':'interactive','interactive':{'type':'button',"
        + frame
        + "'body':{'text':'Submit?'},'action':{'buttons':["
        + buttons
        + "]}}";
  }

  private static String list(String... sections) {
    return "'type':'interactive','interactive':{'type':'list','body':{'text':'Department'},'action':{'button':'Choose','sections':["
        + String.join(",", sections)
        + "]}}";
  }

  private static String section(String title, int rows) {
    return section(title, rows, 0);
  }

  private static String section(String title, int rows, int from) {
    String all =
        IntStream.range(from, from + rows)
            .mapToObj(i -> "{'id':'r" + i + "','title':'24×अ','description':'72×a'}")
            .collect(Collectors.joining(","));
    return "{" + title + "'rows':[" + all + "]}";
  }

  private void assertRefused(int code, String details, String fields) {
    Refusal refusal = assertThrows(Refusal.class, () -> check(fields));
    assertEquals(code, refusal.error().code());
    assertTrue(refusal.error().details().contains(details), refusal.error().details());
  }

  private OutgoingMessage check(String fields) {
    return whole("{'messaging_product':'whatsapp','to':'+919800000001'," + fields);
  }

  private OutgoingMessage whole(String bodyWithoutEnd) {
    return validator.check(new Part(Json.reread(json(bodyWithoutEnd + "}")), ""));
  }

  /** Single quotes become double; {@code 3×a} becomes aaa. */
  private static String json(String text) {
    return Pattern.compile("(\\d+)×(\\X)")
        .matcher(text)
        .replaceAll(run -> run.group(2).repeat(Integer.parseInt(run.group(1))))
        .replace('\'', '"');
  }
}
