package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Moments;
import in.namaste.gateway.replies.Phrase;
import java.util.Optional;

/** How a citizen is told that a promise was broken, and who knows of it now: nothing promised. */
final class BrokenPromiseWords {
  private BrokenPromiseWords() {}

  static String say(Notice notice, Scene scene) {
    return scene.say(
        phrase(notice),
        TicketWords.name(notice, scene),
        Moments.say(notice.promisedBy(), scene.language()),
        post(notice, scene));
  }

  private static Phrase phrase(Notice notice) {
    boolean date = notice.promise().equals("share-date");
    if (notice.kind() == Notice.Kind.TOLD_ABOVE) {
      return date ? Phrase.ABOVE_DATE : Phrase.ABOVE_RESOLVE;
    }
    if (notice.postCode() == null) {
      return date ? Phrase.BROKEN_DATE : Phrase.BROKEN_RESOLVE;
    }
    return date ? Phrase.BROKEN_DATE_TOLD : Phrase.BROKEN_RESOLVE_TOLD;
  }

  private static String post(Notice notice, Scene scene) {
    return Optional.ofNullable(notice.postCode())
        .flatMap(scene.menu()::post)
        .map(post -> post.name(scene.language()))
        .orElseGet(() -> TicketWords.department(notice.departmentCode(), scene));
  }
}
