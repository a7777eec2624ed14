package in.namaste.safekeeping.whole;

import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.Target;
import in.namaste.safekeeping.restore.Anchors;
import in.namaste.safekeeping.restore.Serials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Brings a whole installation back from a backup into an empty place. */
public final class Restore {

  private static final String TICKETS = "ticket-service";

  private Restore() {}

  /**
   * What came back.
   *
   * @param taken the moment of the backup, ISO-8601 with offset
   * @param records of all topics
   * @param totals then and now
   */
  public record Done(String taken, long records, Comparison totals) {}

  /**
   * Makes sure that a backup is whole, undamaged and of a version that is known here.
   *
   * @throws Refused in one sentence if it is not
   */
  public static void check(Path backup) throws IOException {
    if (!Files.isDirectory(backup)) {
      throw new Refused("There is no backup " + backup + ".");
    }
    Checksums.verify(backup);
    Contents contents = Contents.of(backup);
    if (!contents.rows().keySet().containsAll(Place.services())) {
      throw new Refused("The backup lacks one of " + Place.services() + ".");
    }
    for (String service : Place.services()) {
      OneService.requireKnown(service, backup);
    }
  }

  /**
   * Restores it into databases without tables and topics without records; no service runs.
   *
   * @throws Refused before anything is changed, if the backup or the place is not as it has to be
   */
  public static Done into(Place place, Path backup) throws SQLException, IOException {
    check(backup);
    Contents contents = Contents.of(backup);
    for (Map.Entry<String, Target> one : place.databases().entrySet()) {
      new OneService(one.getKey(), one.getValue(), backup).requireEmpty();
    }
    List<String> topics = Backup.topics();
    if (!topics.containsAll(contents.topics().keySet())) {
      throw new Refused("The backup has a topic that this version does not know.");
    }
    TopicImport.requireEmpty(place.brokers(), topics);
    return fill(place, backup, contents);
  }

  private static Done fill(Place place, Path backup, Contents contents)
      throws SQLException, IOException {
    // Before any record names them.
    if (place.media().isPresent() && Files.isDirectory(Contents.media(backup))) {
      MediaFiles.copy(Contents.media(backup), place.media().get());
    }
    Offsets offsets =
        new TopicImport(place.brokers()).write(Contents.topicFiles(backup), contents.topics());
    for (Map.Entry<String, Target> one : place.databases().entrySet()) {
      new OneService(one.getKey(), one.getValue(), backup)
          .fill(contents.rows().get(one.getKey()), offsets);
    }
    new Groups(place.brokers()).set(contents.positions(), offsets);
    Comparison totals = Comparison.of(contents.totals(), Comparison.totals(place));
    remember(place.databases().get(TICKETS), contents.taken());
    return new Done(
        contents.taken(),
        contents.topics().values().stream().mapToLong(Long::longValue).sum(),
        totals);
  }

  /** That there was a restore; and numbers that were given out since are not given again. */
  private static void remember(Target tickets, String taken) throws SQLException {
    try (Connection database = tickets.writing()) {
      Serials.leaveGap(database, taken);
      Anchors.recordWhole(database, taken);
      database.commit();
    }
  }

  /** The totals of a backup beside those of a place that works. */
  public static Comparison compare(Place place, Path backup) throws SQLException, IOException {
    return Comparison.of(Contents.of(backup).totals(), Comparison.totals(place));
  }
}
