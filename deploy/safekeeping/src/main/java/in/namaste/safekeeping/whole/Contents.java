package in.namaste.safekeeping.whole;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import in.namaste.safekeeping.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a backup says of itself, in {@code manifest.json}.
 *
 * @param format of the folder, {@link #FORMAT}
 * @param taken the one moment it shows, by a database's clock (ISO-8601 with offset)
 * @param heldMillis how long nothing was published meanwhile
 * @param rows of each service's tables
 * @param topics records of each topic
 * @param positions how far each group of readers was: by group, then {@code topic-partition}
 * @param totals by service and name, as {@link Totals} counts them
 * @param mediaFiles how many files citizens and officers sent; absent when a bucket holds them
 */
record Contents(
    @JsonProperty("format") int format,
    @JsonProperty("taken") String taken,
    @JsonProperty("heldMillis") long heldMillis,
    @JsonProperty("rows") Map<String, Map<String, Long>> rows,
    @JsonProperty("topics") Map<String, Long> topics,
    @JsonProperty("positions") Map<String, Map<String, Long>> positions,
    @JsonProperty("totals") Map<String, Map<String, Long>> totals,
    @JsonProperty("mediaFiles") Long mediaFiles) {

  static final int FORMAT = 1;

  private static final String FILE = "manifest.json";
  private static final ObjectMapper JSON =
      new ObjectMapper()
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

  void write(Path folder) throws IOException {
    JSON.writeValue(folder.resolve(FILE).toFile(), this);
  }

  static Contents of(Path folder) throws IOException {
    if (!Files.isReadable(folder.resolve(FILE))) {
      throw new Refused("%s is no backup: it has no %s.".formatted(folder, FILE));
    }
    Contents contents = JSON.readValue(folder.resolve(FILE).toFile(), Contents.class);
    if (contents.format() != FORMAT) {
      throw new Refused(
          "The backup is of format %d, and this version reads %d."
              .formatted(contents.format(), FORMAT));
    }
    return contents;
  }

  /** Where a service's tables are. */
  static Path tables(Path folder, String database) {
    return folder.resolve("databases").resolve(database + ".zip");
  }

  /** Where the topics are. */
  static TopicFiles topicFiles(Path folder) {
    return new TopicFiles(folder.resolve("topics"));
  }

  /** Where the files are that citizens and officers sent. */
  static Path media(Path folder) {
    return folder.resolve("media");
  }
}
