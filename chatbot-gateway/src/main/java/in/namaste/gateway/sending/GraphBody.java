package in.namaste.gateway.sending;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.gateway.replies.Reply;
import java.util.UUID;

/** Writes the bodies of {@code POST /messages} as Meta documents them. */
final class GraphBody {

  /** Payload of the template's button. */
  static final String SHOW_HELD = "held:show";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private GraphBody() {}

  /** What a reply says: everything but the addressee. */
  static ObjectNode of(Reply reply) {
    return switch (reply) {
      case Reply.Text text -> text(text);
      case Reply.Buttons buttons -> buttons(buttons);
      case Reply.ItemList list -> list(list);
      case Reply.LocationRequest ask -> interactive("location_request_message", ask, location());
      case Reply.CtaUrl link -> interactive("cta_url", link, cta(link));
    };
  }

  /**
   * The approved template: an answer about this ticket waits, and a button that shows it.
   *
   * @param number ticket number, the template's only variable
   */
  static ObjectNode template(String name, String language, String number) {
    ObjectNode body = JSON.objectNode().put("type", "template");
    ObjectNode template = body.putObject("template").put("name", name);
    template.putObject("language").put("code", language);
    var components = template.putArray("components");
    components
        .addObject()
        .put("type", "body")
        .putArray("parameters")
        .addObject()
        .put("type", "text")
        .put("text", number);
    components
        .addObject()
        .put("type", "button")
        .put("sub_type", "quick_reply")
        .put("index", "0")
        .putArray("parameters")
        .addObject()
        .put("type", "payload")
        .put("payload", SHOW_HELD);
    return body;
  }

  /**
   * Adds the addressee; a phone goes before a user id, which some kinds of message do not allow.
   *
   * @param messageId comes back in the statuses of this message
   */
  static ObjectNode addressed(ObjectNode content, String phone, String bsuid, UUID messageId) {
    ObjectNode body =
        JSON.objectNode()
            .put("messaging_product", "whatsapp")
            .put("recipient_type", "individual")
            .put("biz_opaque_callback_data", messageId.toString());
    if (phone != null) {
      body.put("to", phone);
    } else {
      body.put("recipient", bsuid);
    }
    body.setAll(content);
    return body;
  }

  private static ObjectNode text(Reply.Text reply) {
    ObjectNode body = JSON.objectNode().put("type", "text");
    body.putObject("text").put("body", reply.body());
    return body;
  }

  private static ObjectNode interactive(String type, Reply reply, ObjectNode action) {
    ObjectNode body = JSON.objectNode().put("type", "interactive");
    ObjectNode interactive = body.putObject("interactive").put("type", type);
    interactive.putObject("body").put("text", reply.body());
    interactive.set("action", action);
    return body;
  }

  private static ObjectNode buttons(Reply.Buttons reply) {
    ObjectNode action = JSON.objectNode();
    var buttons = action.putArray("buttons");
    for (Reply.Button button : reply.buttons()) {
      buttons
          .addObject()
          .put("type", "reply")
          .putObject("reply")
          .put("id", button.id())
          .put("title", button.title());
    }
    return interactive("button", reply, action);
  }

  private static ObjectNode list(Reply.ItemList reply) {
    ObjectNode action = JSON.objectNode().put("button", reply.open());
    var rows = action.putArray("sections").addObject().putArray("rows");
    for (Reply.Row row : reply.rows()) {
      ObjectNode item = rows.addObject().put("id", row.id()).put("title", row.title());
      if (row.description() != null) {
        item.put("description", row.description());
      }
    }
    return interactive("list", reply, action);
  }

  private static ObjectNode location() {
    return JSON.objectNode().put("name", "send_location");
  }

  private static ObjectNode cta(Reply.CtaUrl reply) {
    ObjectNode action = JSON.objectNode().put("name", "cta_url");
    action.putObject("parameters").put("display_text", reply.label()).put("url", reply.url());
    return action;
  }
}
