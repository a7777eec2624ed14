package in.namaste.media.camera;

import java.time.Instant;

/**
 * Where and when a photo was made, as its camera says: evidence for the officer, nothing more.
 *
 * @param at null when the camera did not say, like the place
 */
public record Taken(Instant at, Spot place) {

  /** Nothing is known. */
  public static final Taken UNKNOWN = new Taken(null, null);

  /**
   * A place on earth, in degrees.
   *
   * @param latitude north positive
   * @param longitude east positive
   */
  public record Spot(double latitude, double longitude) {}
}
