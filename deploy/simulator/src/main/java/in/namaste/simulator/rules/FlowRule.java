package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;

/** A form (WhatsApp Flow): its shape is checked, the phone page cannot open it. */
final class FlowRule implements Rule {

  /** Meta advises 30; one provider refuses above 20. */
  private static final int MAX_LABEL = 30;

  @Override
  public String type() {
    return "flow";
  }

  @Override
  public void check(Part part) {
    Part action =
        Frame.check(part, "text", "image", "video", "document").only("name", "parameters");
    action.oneOf("name", "flow");
    Part parameters =
        action
            .object("parameters")
            .only(
                "flow_message_version",
                "flow_id",
                "flow_name",
                "flow_cta",
                "flow_token",
                "mode",
                "flow_action",
                "flow_action_payload");
    parameters.oneOf("flow_message_version", "3");
    if (parameters.has("flow_id") == parameters.has("flow_name")) {
      throw Refusal.invalid(parameters.path(), "must have either flow_id or flow_name");
    }
    parameters.optionalText("flow_id", 255);
    parameters.optionalText("flow_name", 255);
    String label = parameters.text("flow_cta", MAX_LABEL);
    if (label.codePoints().anyMatch(Character::isEmojiPresentation)) {
      throw Refusal.invalid(parameters.at("flow_cta"), "must have no emoji");
    }
    parameters.optionalText("flow_token", 512);
    parameters.optionalOneOf("mode", "draft", "published");
    parameters.optionalOneOf("flow_action", "navigate", "data_exchange");
    parameters
        .optionalObject("flow_action_payload")
        .ifPresent(payload -> payload.only("screen", "data").text("screen", 255));
  }
}
