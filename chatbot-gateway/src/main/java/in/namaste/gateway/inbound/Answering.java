package in.namaste.gateway.inbound;

import in.namaste.gateway.conversation.Citizen;
import in.namaste.gateway.conversation.Citizens;
import in.namaste.gateway.conversation.Conversations;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Input;
import in.namaste.gateway.inbound.CitizenMessage.Said;
import in.namaste.gateway.media.EvidenceFiles;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.sending.Outgoing;
import in.namaste.gateway.sending.Receipts;
import in.namaste.messaging.Inbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one message of a citizen brings about, inside the caller's transaction: lock the citizen,
 * drop what was seen before, let the dialogue decide, keep it all.
 */
@ApplicationScoped
class Answering {

  private final Citizens citizens;
  private final Inbox inbox;
  private final Outgoing outgoing;
  private final EvidenceFiles files;
  private final Conversations conversations;
  private final Receipts receipts;
  private final Clock clock;

  Answering(
      Citizens citizens,
      Inbox inbox,
      Outgoing outgoing,
      EvidenceFiles files,
      Conversations conversations,
      Receipts receipts,
      Clock clock) {
    this.citizens = citizens;
    this.inbox = inbox;
    this.outgoing = outgoing;
    this.files = files;
    this.conversations = conversations;
    this.receipts = receipts;
    this.clock = clock;
  }

  Uni<Void> answer(CitizenMessage message, Menu menu) {
    if (message.said() instanceof Said.Moved moved) {
      return once(message, () -> citizens.follow(moved.change()));
    }
    if (message.said() instanceof Said.Note) {
      return once(message, () -> Uni.createFrom().voidItem());
    }
    return citizens
        .lock(message.sender(), clock.instant())
        .chain(citizen -> once(message, () -> firstTime(citizen, message, menu)));
  }

  private Uni<Void> once(CitizenMessage message, Supplier<Uni<Void>> work) {
    return inbox
        .firstTime("wamid:" + message.wamid())
        .chain(first -> first ? work.get() : Uni.createFrom().voidItem());
  }

  private Uni<Void> firstTime(Citizen citizen, CitizenMessage message, Menu menu) {
    Instant before = citizen.lastHeard();
    citizen.heard(message.sentAt());
    if (!citizen.stopped() && !(message.said() instanceof Said.Silent)) {
      receipts.read(message.wamid(), message.sentAt());
    }
    if (!outgoing.reaches(citizen.lastHeard())) {
      return say(citizen, message, before, false, menu);
    }
    return outgoing
        .release(citizen.id())
        .chain(
            released -> {
              boolean askedForThem =
                  message.said() instanceof Said.Tap tap && tap.id().equals(Outgoing.SHOW_HELD);
              return askedForThem && released > 0
                  ? Uni.createFrom().voidItem()
                  : say(citizen, message, before, released > 0, menu);
            });
  }

  private Uni<Void> say(
      Citizen citizen, CitizenMessage message, Instant before, boolean unread, Menu menu) {
    Function<Input, Uni<Void>> answer =
        input -> conversations.answer(citizen, input, menu, unread, before, message.sentAt());
    return switch (message.said()) {
      case Said.Words words -> answer.apply(new Input.TextTyped(words.text()));
      case Said.Tap tap -> answer.apply(new Input.OptionChosen(tap.id(), tap.title()));
      case Said.Pin pin -> answer.apply(new Input.LocationSent(pin.location()));
      case Said.Lost lost -> answer.apply(new Input.EvidenceLost(message.wamid()));
      case Said.Unusable unusable -> answer.apply(new Input.Unsupported());
      case Said.Silent silent -> Uni.createFrom().voidItem();
      case Said.Note note -> Uni.createFrom().voidItem();
      case Said.Moved moved -> Uni.createFrom().voidItem();
      case Said.Media media ->
          files
              .expect(citizen.id(), media.mediaId(), media.kind())
              .map(ref -> new Evidence(media.kind(), ref))
              .chain(evidence -> answer.apply(new Input.EvidenceSent(evidence, media.caption())));
    };
  }
}
