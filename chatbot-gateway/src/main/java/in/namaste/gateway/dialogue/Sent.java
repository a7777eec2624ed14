package in.namaste.gateway.dialogue;

import in.namaste.gateway.dialogue.Conversation.Album;
import in.namaste.gateway.dialogue.Evidence.Kind;
import in.namaste.gateway.replies.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Photos, recordings, files and pins: they come when they come, not only when they are asked for.
 */
final class Sent {
  private Sent() {}

  /** A photo, recording or file. */
  static Turn evidence(Input.EvidenceSent sent, Conversation before, Scene scene) {
    String caption = sent.caption() == null || sent.caption().isBlank() ? null : sent.caption();
    boolean ofAlbum =
        caption == null
            && before.album() != null
            && scene.known().together()
            && !(scene.step() instanceof Resting);
    if (ofAlbum && !(sent.evidence().kind() == Kind.AUDIO && scene.step() instanceof Describing)) {
      return ofAlbum(sent.evidence(), before.album(), scene);
    }
    if (scene.step() instanceof ChoosingTicket choosing) {
      return answered(Album.KEPT, scene.note(Phrase.FILE_KEPT).ask(choosing.and(sent.evidence())));
    }
    if (idle(before.asked(), scene)) {
      Optional<Turn> afterwards =
          Asked.sent(List.of(sent.evidence()), caption, null, before.asked(), scene);
      if (afterwards.isPresent()) {
        return afterwards.get();
      }
    }
    return intoDraft(sent.evidence(), caption, scene);
  }

  /**
   * Photos chosen together come as several messages. The first was answered with the next question;
   * the others are only counted, and what is too much is said once.
   */
  private static Turn ofAlbum(Evidence one, Album said, Scene scene) {
    if (scene.step() instanceof ChoosingTicket choosing) {
      Step more = choosing.and(one);
      return answered(
          Album.KEPT, scene.with(scene.conversation().at(more)).note(Phrase.FILE_KEPT).end());
    }
    if (scene.draft().roomFor(one)) {
      return answered(Album.KEPT, kept(one, scene, Phrase.PHOTO_COUNTED).end());
    }
    return answered(
        Album.FULL, said == Album.FULL ? scene.end() : scene.note(Phrase.PHOTOS_FULL).end());
  }

  private static Turn answered(Album how, Turn turn) {
    return new Turn(turn.conversation().afterPhoto(how), turn.replies(), turn.intents());
  }

  /** A pin. */
  static Turn location(Location pin, List<OpenQuestion> asked, Scene scene) {
    if (scene.step() instanceof ChoosingTicket choosing) {
      return scene.ask(new ChoosingTicket(choosing.evidence(), choosing.words(), pin));
    }
    if (idle(asked, scene)) {
      Optional<Turn> afterwards = Asked.sent(List.of(), null, pin, asked, scene);
      if (afterwards.isPresent()) {
        return afterwards.get();
      }
    }
    Scene located = scene.writing(scene.draft().located(pin, true));
    if (scene.step() instanceof SharingLocation) {
      return located.askNext();
    }
    Scene noted = located.note(Phrase.KEPT_LOCATION);
    return scene.step() instanceof Resting || scene.step() instanceof PickingTicket
        ? begin(noted)
        : noted.askAgain();
  }

  /** Something that was sent never reached us: it is asked for again. */
  static Turn lost(Input.EvidenceLost lost, Scene scene) {
    List<Evidence> left =
        scene.draft().evidence().stream()
            .filter(e -> !e.mediaRef().equals(lost.mediaRef()))
            .toList();
    boolean fromDraft = left.size() < scene.draft().evidence().size();
    Scene without = scene.writing(scene.draft().shown(left, scene.draft().evidenceDone()));
    Scene told =
        lost.mostMegabytes() == null
            ? without.note(Phrase.EVIDENCE_LOST)
            : without.note(Phrase.EVIDENCE_TOO_LARGE, lost.mostMegabytes());
    if (!fromDraft || scene.step() instanceof Resting) {
      return told.end();
    }
    Step next = Path.next(told);
    return next instanceof Describing ? told.ask(next) : told.askAgain();
  }

  /** Nothing is being written, or we have just asked about a ticket: it may be for that one. */
  private static boolean idle(List<OpenQuestion> asked, Scene scene) {
    boolean invited = asked.stream().anyMatch(OpenQuestion::invites);
    return scene.step() instanceof PickingTicket
        || (scene.step() instanceof Resting && (invited || !scene.draft().begun()));
  }

  private static Turn intoDraft(Evidence one, String caption, Scene scene) {
    boolean anew = scene.step() instanceof AddingPhotos photos && photos.anew();
    Scene open = anew ? scene.writing(scene.draft().shown(List.of(), true)) : scene;
    boolean room = open.draft().roomFor(one);
    Scene kept = room ? kept(one, open, Phrase.PHOTO_KEPT) : open.note(Phrase.PHOTOS_FULL);
    if (caption != null && ProblemHearing.worthKeeping(caption, kept)) {
      kept = Words.keep(caption, kept);
    }
    return answered(room ? Album.KEPT : Album.FULL, next(scene.draft().told(), kept));
  }

  /**
   * Leads on where what came was an answer.
   *
   * @param toldBefore whether the problem had been told before it came
   */
  private static Turn next(boolean toldBefore, Scene kept) {
    boolean toldNow = !toldBefore && kept.draft().told();
    return switch (kept.step()) {
      case Resting resting -> begin(kept);
      case PickingTicket picking -> begin(kept);
      case AddingPhotos photos ->
          kept.writing(kept.draft().shown(kept.draft().evidence(), true)).askNext();
      case Describing describing when toldNow || describing.anew() -> kept.askNext();
      case ChoosingGroup group when toldNow && kept.draft().description() != null -> kept.askNext();
      default -> kept.askAgain();
    };
  }

  private static Scene kept(Evidence one, Scene scene, Phrase photo) {
    Scene with = scene.writing(scene.draft().with(one));
    if (one.kind() != Kind.IMAGE) {
      return with.note(Phrase.FILE_KEPT);
    }
    long photos = with.draft().evidence().stream().filter(e -> e.kind() == Kind.IMAGE).count();
    return with.note(photo, photos, Draft.MOST_PHOTOS);
  }

  private static Turn begin(Scene scene) {
    return scene.registration().complete() ? scene.askNext() : Path.welcome(scene);
  }
}
