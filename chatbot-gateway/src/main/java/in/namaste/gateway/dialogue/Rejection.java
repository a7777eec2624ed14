package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import in.namaste.gateway.replies.Reply;
import in.namaste.gateway.replies.Reply.Button;
import java.util.List;
import java.util.UUID;

/** That a complaint was not accepted: why, and what the person can do about it. */
final class Rejection {
  private Rejection() {}

  /** The reason in plain words. */
  static String reason(Notice notice, Scene scene) {
    return scene.say(
        switch (notice.rejection() == null ? "" : notice.rejection()) {
          case "court" -> Phrase.REJECTION_COURT;
          case "rti" -> Phrase.REJECTION_RTI;
          case "family-dispute" -> Phrase.REJECTION_FAMILY_DISPUTE;
          case "religious-matter" -> Phrase.REJECTION_RELIGIOUS_MATTER;
          case "national-integrity" -> Phrase.REJECTION_NATIONAL_INTEGRITY;
          case "service-matter" -> Phrase.REJECTION_SERVICE_MATTER;
          case "suggestion" -> Phrase.REJECTION_SUGGESTION;
          default -> Phrase.REJECTION_OTHER;
        });
  }

  /** Appeal while that is possible, a person to talk to, or a new complaint. */
  static Reply wayOn(Notice notice, Scene scene) {
    UUID id = notice.ticketId();
    Button talk = AfterTicket.button(Option.TALK, id, Phrase.TALK, scene);
    Button again = AfterTicket.button(Option.AGAIN, id, Phrase.FILE_AGAIN, scene);
    return notice.answerBy() == null
        ? new Reply.Buttons(scene.say(Phrase.APPEAL_NONE), List.of(talk, again))
        : new Reply.Buttons(
            scene.say(Phrase.APPEAL_UNTIL, Moments.say(notice.answerBy(), scene.language())),
            List.of(AfterTicket.button(Option.APPEAL, id, Phrase.APPEAL, scene), talk, again));
  }
}
