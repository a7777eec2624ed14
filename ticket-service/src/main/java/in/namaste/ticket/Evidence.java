package in.namaste.ticket;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A photo, voice note, video or document in the media store.
 *
 * @param sha256 lower-case hex of the stored bytes, which is also the file's name
 * @param mediaType sniffed, for example {@code image/jpeg}
 * @param kind {@code image}, {@code audio}, {@code video} or {@code document}
 * @param takenAt when a photo was made, as its camera says; null when it does not
 * @param location where a photo was made, as its camera says; null when it does not
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Evidence(
    String sha256, String mediaType, String kind, Instant takenAt, Spot location) {

  /**
   * A place on earth, in degrees.
   *
   * @param latitude north positive
   * @param longitude east positive
   */
  @JsonIgnoreProperties(ignoreUnknown = true)
  public record Spot(double latitude, double longitude) {

    /** Mean radius of the earth (IUGG), in metres. */
    private static final double EARTH = 6_371_009;

    /** How far away another place is, in metres, by the haversine formula. */
    public double metresTo(Spot other) {
      double north = Math.toRadians(other.latitude - latitude);
      double east = Math.toRadians(other.longitude - longitude);
      double chord =
          haversine(north)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * haversine(east);
      return 2 * EARTH * Math.asin(Math.sqrt(Math.min(1, chord)));
    }

    private static double haversine(double angle) {
      double half = Math.sin(angle / 2);
      return half * half;
    }
  }

  private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

  public Evidence {
    if (!SHA_256.matcher(sha256).matches()) {
      throw new IllegalArgumentException("Evidence is named by the SHA-256 of its bytes");
    }
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(kind, "kind");
  }

  /** The same without what its camera said, which is for the desk alone. */
  public Evidence withoutCamera() {
    return new Evidence(sha256, mediaType, kind);
  }

  /** Of which nothing more is known. */
  public Evidence(String sha256, String mediaType, String kind) {
    this(sha256, mediaType, kind, null, null);
  }
}
