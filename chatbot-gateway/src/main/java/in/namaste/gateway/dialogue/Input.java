package in.namaste.gateway.dialogue;

/** What a citizen did, once WhatsApp's wording of it is taken away. */
public sealed interface Input {

  /** Typed words. */
  record TextTyped(String text) implements Input {}

  /**
   * A tap on a button or a row, perhaps of an old message.
   *
   * @param id the id that we gave the option
   * @param title what the citizen saw on it
   */
  record OptionChosen(String id, String title) implements Input {}

  /**
   * A photo, voice note, video or document.
   *
   * @param caption the words under it; null when there are none
   */
  record EvidenceSent(Evidence evidence, String caption) implements Input {}

  /** A pin. */
  record LocationSent(Location location) implements Input {}

  /**
   * Something sent earlier could not be fetched after all: it is asked for again.
   *
   * @param mostMegabytes what is taken, if it was too large; null if that was not the reason
   */
  record EvidenceLost(String mediaRef, Integer mostMegabytes) implements Input {

    /** Of something that was not too large. */
    public EvidenceLost(String mediaRef) {
      this(mediaRef, null);
    }
  }

  /** A message of a kind that cannot be used: sticker, contact card, poll, deleted message. */
  record Unsupported() implements Input {}
}
