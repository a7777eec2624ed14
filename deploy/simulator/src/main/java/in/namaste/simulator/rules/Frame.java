package in.namaste.simulator.rules;

import in.namaste.simulator.Refusal;
import java.util.List;

/** What all interactive messages have around their action: header, body, footer. */
final class Frame {

  private static final int MAX_BODY = 1024;
  private static final int MAX_HEADER = 60;
  private static final int MAX_FOOTER = 60;

  private Frame() {}

  /** Body and, if given, footer and a header of one of the kinds; returns the action. */
  static Part check(Part interactive, String... headerKinds) {
    interactive.only("type", "header", "body", "footer", "action");
    checkBody(interactive);
    interactive
        .optionalObject("footer")
        .ifPresent(footer -> footer.only("text").text("text", MAX_FOOTER));
    interactive.optionalObject("header").ifPresent(header -> checkHeader(header, headerKinds));
    return interactive.object("action");
  }

  /** Body alone: for the kinds that take neither header nor footer. */
  static Part checkBare(Part interactive) {
    interactive.only("type", "body", "action");
    checkBody(interactive);
    return interactive.object("action");
  }

  private static void checkBody(Part interactive) {
    interactive.object("body").only("text").text("text", MAX_BODY);
  }

  private static void checkHeader(Part header, String... kinds) {
    String kind = header.text("type", 32);
    if (!List.of(kinds).contains(kind)) {
      throw Refusal.invalid(header.at("type"), "must be one of " + String.join(", ", kinds));
    }
    header.only("type", kind);
    if (kind.equals("text")) {
      header.text("text", MAX_HEADER);
    } else if (kind.equals("document")) {
      new MediaRule(kind, MediaRule.FILENAME).check(header.object(kind));
    } else {
      new MediaRule(kind).check(header.object(kind));
    }
  }
}
