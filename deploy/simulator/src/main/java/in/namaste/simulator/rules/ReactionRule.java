package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;

final class ReactionRule implements Rule {

  /** The longest emoji in use, a family with skin tones, takes fewer UTF-16 units than this. */
  private static final int MAX_EMOJI = 40;

  @Override
  public String type() {
    return "reaction";
  }

  @Override
  public void check(Part part) {
    part.only("message_id", "emoji").text("message_id", 255);
    if (!part.has("emoji")) {
      throw Refusal.missing(part.at("emoji"));
    }
    boolean takesBack = part.node().get("emoji").asText().isEmpty();
    if (!takesBack) {
      part.text("emoji", MAX_EMOJI);
    }
  }
}
