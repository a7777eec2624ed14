package in.namaste.safekeeping.whole;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.safekeeping.topics.WholeTopic;
import in.namaste.safekeeping.topics.WholeTopic.Brokers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.common.TopicPartition;

/** The topics of a backup: a file of lines ({@link KeptRecord}) each, compressed by gzip. */
final class TopicFiles {

  private static final String ENDING = ".jsonl.gz";
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;

  TopicFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes what stands before these ends.
   *
   * @return how many records of each topic
   */
  Map<String, Long> write(Brokers brokers, Map<TopicPartition, Long> ends) throws IOException {
    Files.createDirectories(folder);
    Map<String, Map<TopicPartition, Long>> topics =
        ends.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    end -> end.getKey().topic(),
                    TreeMap::new,
                    Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    Map<String, Long> counts = new TreeMap<>();
    for (Map.Entry<String, Map<TopicPartition, Long>> topic : topics.entrySet()) {
      counts.put(topic.getKey(), write(brokers, topic.getKey(), topic.getValue()));
    }
    return counts;
  }

  private long write(Brokers brokers, String topic, Map<TopicPartition, Long> ends)
      throws IOException {
    var count = new long[1];
    try (var out = new GZIPOutputStream(Files.newOutputStream(file(topic)));
        JsonGenerator lines = JSON.createGenerator(out)) {
      lines.setRootValueSeparator(null);
      WholeTopic.records(
          brokers,
          ends,
          record -> {
            try {
              lines.writePOJO(KeptRecord.of(record));
              lines.writeRaw('\n');
              count[0]++;
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return count[0];
  }

  /** Gives each record of a topic, partition by partition in order. */
  void read(String topic, Consumer<KeptRecord> each) throws IOException {
    try (var in = new GZIPInputStream(Files.newInputStream(file(topic)));
        MappingIterator<KeptRecord> records = JSON.readerFor(KeptRecord.class).readValues(in)) {
      while (records.hasNextValue()) {
        each.accept(records.nextValue());
      }
    }
  }

  private Path file(String topic) {
    return folder.resolve(topic + ENDING);
  }
}
