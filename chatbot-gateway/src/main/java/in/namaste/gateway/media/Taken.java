package in.namaste.gateway.media;

import in.namaste.gateway.dialogue.Location;
import java.time.Instant;

/**
 * Where and when a photo was made, as its camera says: evidence for the officer, nothing more.
 *
 * @param at null when the camera did not say, like the place
 */
record Taken(Instant at, Location place) {

  /** Nothing is known. */
  static final Taken UNKNOWN = new Taken(null, null);
}
