package in.namaste.gateway.inbound;

import in.namaste.gateway.Address;
import in.namaste.gateway.IdentityChange;
import in.namaste.gateway.dialogue.Evidence;
import in.namaste.gateway.dialogue.Location;
import java.time.Instant;

/**
 * A message, once Meta's wording of it is taken away.
 *
 * @param wamid Meta's id of it: one effect for each
 * @param sentAt by Meta's clock
 */
record CitizenMessage(Address sender, String wamid, Instant sentAt, Said said) {

  /** What it says. */
  sealed interface Said {

    /** Typed words. */
    record Words(String text) implements Said {}

    /** A tap on a button or a row of ours. */
    record Tap(String id, String title) implements Said {}

    /**
     * A photo, voice note, video or document.
     *
     * @param caption null when there is none
     */
    record Media(Evidence.Kind kind, String mediaId, String caption) implements Said {}

    /** A pin. */
    record Pin(Location location) implements Said {}

    /** A photo or file that did not even reach Meta: it is asked for again. */
    record Lost() implements Said {}

    /** Something that the bot cannot use and says so. */
    record Unusable() implements Said {}

    /** A reaction or a deleted message: nothing to answer. */
    record Silent() implements Said {}

    /** WhatsApp's own note, or a word in a group: the citizen has said nothing to us. */
    record Note() implements Said {}

    /** The citizen has another number or user id now, and has said nothing. */
    record Moved(IdentityChange change) implements Said {}
  }
}
