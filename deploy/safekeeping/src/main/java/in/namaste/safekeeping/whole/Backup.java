package in.namaste.safekeeping.whole;

import in.namaste.launcher.ProjectRoot;
import in.namaste.launcher.topics.AsyncApi;
import in.namaste.launcher.topics.TopicDeclaration;
import in.namaste.safekeeping.Place;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.dump.Dump;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes a whole installation, as of one {@link Moment}, into one folder while it works. */
public final class Backup {

  private Backup() {}

  /**
   * What was written.
   *
   * @param taken the moment, ISO-8601 with offset
   * @param heldMillis how long nothing was published
   * @param rows of all tables
   * @param records of all topics
   * @param mediaFiles files that citizens and officers sent; none when a bucket holds them
   */
  public record Done(
      String taken, long heldMillis, long rows, long records, Optional<Long> mediaFiles) {}

  /**
   * Writes it; the folder appears once it is whole, and nobody but its owner may look into it.
   *
   * @param passphrase under which the installation's keys are put beside; none leaves them out
   * @throws Refused if there is such a folder, or a server does not answer
   */
  public static Done write(Place place, Path folder, Optional<String> passphrase)
      throws SQLException, IOException {
    if (Files.exists(folder)) {
      throw new Refused("There is a %s already; a backup is never written over.".formatted(folder));
    }
    Path part = folder.resolveSibling(folder.getFileName() + ".part");
    if (Files.exists(part)) {
      throw new Refused("%s is left of a backup that did not end; delete it.".formatted(part));
    }
    Files.createDirectories(
        part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Contents contents = fill(place, part);
    if (passphrase.isPresent()) {
      KeyFiles.seal(
          place.keys().orElseThrow(() -> new Refused("Keys are kept by others here.")),
          part,
          passphrase.get());
    }
    contents.write(part);
    Checksums.write(part);
    Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
    return new Done(
        contents.taken(),
        contents.heldMillis(),
        contents.rows().values().stream().mapToLong(Backup::sum).sum(),
        sum(contents.topics()),
        Optional.ofNullable(contents.mediaFiles()));
  }

  private static Contents fill(Place place, Path folder) throws SQLException, IOException {
    Files.createDirectories(folder.resolve("databases"));
    Map<String, Map<String, Long>> rows = new TreeMap<>();
    Map<String, Map<String, Long>> totals = new TreeMap<>();
    try (Moment moment = Moment.of(place, topics())) {
      for (String service : place.databases().keySet()) {
        Connection database = moment.database(service);
        totals.put(service, Totals.of(service, database));
        rows.put(
            service, Dump.write(database, Contents.tables(folder, Place.tables(service).name())));
      }
      Map<String, Long> records = Contents.topicFiles(folder).write(place.brokers(), moment.ends());
      // Last: a file is there before any row or record names it.
      Long files =
          place.media().isPresent()
              ? MediaFiles.copy(place.media().get(), Contents.media(folder))
              : null;
      return new Contents(
          Contents.FORMAT,
          moment.taken(),
          moment.heldMillis(),
          rows,
          records,
          moment.positions(),
          totals,
          files);
    }
  }

  /** The topics of the contracts. */
  static List<String> topics() throws IOException {
    return AsyncApi.topics(ProjectRoot.find().resolve("deploy/contracts/asyncapi.yaml")).stream()
        .map(TopicDeclaration::name)
        .toList();
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
