package in.namaste.gateway.dialogue;

import in.namaste.gateway.replies.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Photos, recordings, files and pins: they come when they come, not only when they are asked for.
 */
final class Sent {
  private Sent() {}

  /** A photo, recording or file. */
  static Turn evidence(Input.EvidenceSent sent, OpenQuestion about, Scene scene) {
    String caption = sent.caption() == null || sent.caption().isBlank() ? null : sent.caption();
    if (scene.step() instanceof ChoosingTicket choosing) {
      return scene.note(Phrase.FILE_KEPT).ask(choosing.and(sent.evidence()));
    }
    if (idle(scene)) {
      return afterwards(List.of(sent.evidence()), caption, null, about, scene)
          .orElseGet(() -> intoDraft(sent.evidence(), caption, scene));
    }
    return intoDraft(sent.evidence(), caption, scene);
  }

  /** A pin. */
  static Turn location(Location pin, OpenQuestion about, Scene scene) {
    if (scene.step() instanceof ChoosingTicket choosing) {
      return scene.ask(new ChoosingTicket(choosing.evidence(), choosing.words(), pin));
    }
    if (idle(scene)) {
      Optional<Turn> afterwards = afterwards(List.of(), null, pin, about, scene);
      if (afterwards.isPresent()) {
        return afterwards.get();
      }
    }
    Scene located = scene.writing(scene.draft().located(pin, true));
    if (scene.step() instanceof SharingLocation) {
      return located.askNext();
    }
    Scene noted = located.note(Phrase.KEPT_LOCATION);
    return scene.step() instanceof Resting ? begin(noted) : noted.askAgain();
  }

  /** Something that was sent never reached us: it is asked for again. */
  static Turn lost(String mediaRef, Scene scene) {
    List<Evidence> left =
        scene.draft().evidence().stream().filter(e -> !e.mediaRef().equals(mediaRef)).toList();
    boolean fromDraft = left.size() < scene.draft().evidence().size();
    Scene without = scene.writing(scene.draft().shown(left, scene.draft().evidenceDone()));
    Scene told = without.note(Phrase.EVIDENCE_LOST);
    return fromDraft && !(scene.step() instanceof Resting) ? told.askAgain() : told.end();
  }

  private static boolean idle(Scene scene) {
    return scene.step() instanceof Resting && !scene.draft().begun();
  }

  /** For a ticket that exists, if there is any that it could be for. */
  private static Optional<Turn> afterwards(
      List<Evidence> evidence, String words, Location pin, OpenQuestion about, Scene scene) {
    if (about != null) {
      return Optional.of(AfterTicket.added(about, evidence, words, pin, scene));
    }
    List<MyTicket> open = scene.known().tickets().stream().filter(MyTicket::open).toList();
    return switch (open.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(AfterTicket.added(open.getFirst(), evidence, words, pin, scene));
      default -> Optional.of(scene.ask(new ChoosingTicket(evidence, words, pin)));
    };
  }

  private static Turn intoDraft(Evidence one, String caption, Scene scene) {
    Scene kept = scene.draft().roomFor(one) ? kept(one, scene) : scene.note(Phrase.PHOTOS_FULL);
    boolean nothingSaid = scene.draft().description() == null;
    if (caption != null && Words.tellSomething(caption)) {
      kept = Words.keep(caption, kept);
    } else if (one.kind() == Evidence.Kind.AUDIO && scene.step() instanceof Describing) {
      kept = kept.writing(kept.draft().described(kept.say(Phrase.VOICE_ONLY)));
    }
    boolean saidNow = nothingSaid && kept.draft().description() != null;
    return switch (scene.step()) {
      case Resting resting -> begin(kept);
      case AddingPhotos photos -> kept.askNext();
      case Describing describing when saidNow -> kept.askNext();
      case ChoosingGroup group when saidNow -> kept.askNext();
      default -> kept.askAgain();
    };
  }

  private static Scene kept(Evidence one, Scene scene) {
    Scene with = scene.writing(scene.draft().with(one));
    if (one.kind() != Evidence.Kind.IMAGE) {
      return with.note(Phrase.FILE_KEPT);
    }
    long photos =
        with.draft().evidence().stream().filter(e -> e.kind() == Evidence.Kind.IMAGE).count();
    return with.note(Phrase.PHOTO_KEPT, photos, Draft.MOST_PHOTOS);
  }

  private static Turn begin(Scene scene) {
    return scene.registration().complete() ? scene.askNext() : Path.welcome(scene);
  }
}
