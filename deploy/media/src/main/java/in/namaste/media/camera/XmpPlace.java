package in.namaste.media.camera;

import in.namaste.media.camera.Taken.Spot;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Coordinates as XMP writes them, {@code 28,53.73N} or {@code 28,53,44N} (XMP specification part 2,
 * GPSCoordinate).
 */
final class XmpPlace {

  private static final Pattern COORDINATE =
      Pattern.compile(
          "(\\d{1,3}),(\\d{1,2}(?:\\.\\d{1,12})?)(?:,(\\d{1,2}(?:\\.\\d{1,12})?))?([NSEW])");
  private static final double MINUTES = 60;
  private static final double SECONDS = 3600;

  private XmpPlace() {}

  /** The place; empty when either is missing or no coordinate. */
  static Optional<Spot> of(String latitude, String longitude) {
    OptionalDouble north = degrees(latitude, 'N', 'S');
    OptionalDouble east = degrees(longitude, 'E', 'W');
    return north.isPresent() && east.isPresent()
        ? CameraNotes.onEarth(north.getAsDouble(), east.getAsDouble())
        : Optional.empty();
  }

  private static OptionalDouble degrees(String written, char plus, char minus) {
    Matcher parts = COORDINATE.matcher(written == null ? "" : written);
    if (!parts.matches()) {
      return OptionalDouble.empty();
    }
    char side = parts.group(4).charAt(0);
    if (side != plus && side != minus) {
      return OptionalDouble.empty();
    }
    double degrees =
        Double.parseDouble(parts.group(1))
            + Double.parseDouble(parts.group(2)) / MINUTES
            + (parts.group(3) == null ? 0 : Double.parseDouble(parts.group(3)) / SECONDS);
    return OptionalDouble.of(side == plus ? degrees : -degrees);
  }
}
