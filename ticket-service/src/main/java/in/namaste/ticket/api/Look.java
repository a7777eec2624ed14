package in.namaste.ticket.api;

import in.namaste.ticket.revealing.Revealing;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why somebody looks at what is personal. It comes in the body: addresses are kept in logs. */
@Schema(name = "Look")
record Look(
    @Schema(
            required = true,
            minLength = Revealing.SHORTEST_REASON,
            maxLength = Revealing.LONGEST_REASON,
            description = "Why; it stands in the history. Never a person's data.")
        String reason) {

  private static final Set<String> FIELDS = Set.of("reason");

  /**
   * Reads a body.
   *
   * @throws Refused when it gives no reason
   */
  static Look of(String body) {
    String reason = Body.of(body, FIELDS).text("reason");
    if (reason.codePointCount(0, reason.length()) < Revealing.SHORTEST_REASON) {
      throw Refused.unreadable(
          "reason-missing", words -> words.reasonForLook(Revealing.SHORTEST_REASON));
    }
    if (!Revealing.isReason(reason)) {
      throw Body.wrong("reason");
    }
    return new Look(reason);
  }
}
