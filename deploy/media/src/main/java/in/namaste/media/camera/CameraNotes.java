package in.namaste.media.camera;

import com.drew.lang.ByteArrayReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import com.drew.metadata.xmp.XmpReader;
import in.namaste.media.camera.Taken.Spot;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;

/**
 * What a camera wrote into a photo, read before it is taken out: which way up, where and when. What
 * is broken in it is as good as not written.
 */
final class CameraNotes {

  /** No camera writes more into one block, in bytes. */
  static final int MOST = 1 << 20;

  /** Cameras write the time of the place without saying which place. */
  private static final ZoneId HERE = ZoneId.of("Asia/Kolkata");

  /** Digital cameras of phones are not older, in seconds since 1970. */
  private static final long OLDEST = 946_684_800;

  private final Metadata read = new Metadata();
  private final Map<String, String> xmp = new HashMap<>();

  /** Reads an Exif block from its TIFF header on. */
  void exif(byte[] tiff) {
    new ExifReader().extract(new ByteArrayReader(tiff), read);
  }

  /**
   * Reads an XMP packet. It is XML of strangers: with a declaration of entities it is passed by.
   */
  void xmp(byte[] packet) {
    String text = new String(packet, StandardCharsets.UTF_8);
    if (text.contains("<!") || text.indexOf('\0') >= 0) {
      return;
    }
    var packets = new Metadata();
    new XmpReader().extract(text, packets);
    packets
        .getDirectoriesOfType(XmpDirectory.class)
        .forEach(directory -> xmp.putAll(directory.getXmpProperties()));
  }

  /** How to turn the photo, 1 to 8 as Exif numbers it; 1 if nothing is said. */
  int orientation() {
    return Stream.ofNullable(read.getFirstDirectoryOfType(ExifIFD0Directory.class))
        .map(directory -> directory.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
        .filter(value -> value != null && value >= 1 && value <= 8)
        .findFirst()
        .orElse(1);
  }

  /** Where and when. */
  Taken taken() {
    return new Taken(at().orElse(null), place().orElse(null));
  }

  private Optional<Spot> place() {
    GpsDirectory gps = read.getFirstDirectoryOfType(GpsDirectory.class);
    GeoLocation exact = gps == null ? null : gps.getGeoLocation();
    return exact == null
        ? XmpPlace.of(xmp.get("exif:GPSLatitude"), xmp.get("exif:GPSLongitude"))
        : onEarth(exact.getLatitude(), exact.getLongitude());
  }

  /** A place, unless the numbers are none; a camera without a fix writes zeros. */
  static Optional<Spot> onEarth(double latitude, double longitude) {
    boolean there =
        Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude != 0 || longitude != 0);
    return there ? Optional.of(new Spot(latitude, longitude)) : Optional.empty();
  }

  private Optional<Instant> at() {
    ExifSubIFDDirectory exif = read.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
    GpsDirectory gps = read.getFirstDirectoryOfType(GpsDirectory.class);
    Date original = exif == null ? null : exif.getDateOriginal(TimeZone.getTimeZone(HERE));
    Date byGps = gps == null ? null : gps.getGpsDate();
    return Stream.concat(
            Stream.of(original, byGps).filter(Objects::nonNull).map(Date::toInstant),
            Stream.of("exif:DateTimeOriginal", "photoshop:DateCreated", "xmp:CreateDate")
                .flatMap(name -> XmpTime.of(xmp.get(name), HERE).stream()))
        .filter(time -> time.getEpochSecond() >= OLDEST)
        .findFirst();
  }
}
