package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.util.HashSet;
import java.util.Set;

/** One to three reply buttons. */
final class ButtonRule implements Rule {

  private static final int MAX_BUTTONS = 3;
  private static final int MAX_TITLE = 20;
  private static final int MAX_ID = 256;

  @Override
  public String type() {
    return "button";
  }

  @Override
  public void check(Part part) {
    Part action = Frame.check(part, "text", "image", "video", "document").only("buttons");
    Set<String> titles = new HashSet<>();
    Set<String> ids = new HashSet<>();
    for (Part button : action.objects("buttons", 1, MAX_BUTTONS)) {
      button.only("type", "reply").oneOf("type", "reply");
      Part reply = button.object("reply").only("id", "title");
      String id = Ids.check(reply, MAX_ID);
      if (!ids.add(id)) {
        throw Refusal.invalid(reply.at("id"), "is used by another button");
      }
      if (!titles.add(reply.text("title", MAX_TITLE))) {
        throw Refusal.invalid(reply.at("title"), "is used by another button");
      }
    }
  }
}
