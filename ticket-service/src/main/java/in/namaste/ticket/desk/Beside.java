package in.namaste.ticket.desk;

import in.namaste.ticket.MoveRefused.Why;

/**
 * What was typed into the forms of a ticket's page that move nothing, and why it was refused.
 *
 * @param photos null unless photos were refused
 * @param note null unless a note was refused
 * @param words of that note
 */
public record Beside(Why photos, Why note, String words) {

  /** Nobody typed there. */
  static final Beside NOTHING = new Beside(null, null, "");

  static Beside photosRefused(Why why) {
    return new Beside(why, null, "");
  }

  static Beside noteRefused(Why why, String words) {
    return new Beside(null, why, words);
  }
}
