package in.namaste.gateway.directory;

import in.namaste.messaging.TopicReader;
import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code directory} and {@code offices} whole, for the menu. */
@ApplicationScoped
class DirectoryReading {

  private final TopicReader reader;
  private final MenuBoard menu;
  private final ReadToEnd directory;
  private final ReadToEnd offices;

  DirectoryReading(
      TopicReader reader,
      MenuBoard menu,
      @Identifier("directory") ReadToEnd directory,
      @Identifier("offices") ReadToEnd offices) {
    this.reader = reader;
    this.menu = menu;
    this.directory = directory;
    this.offices = offices;
  }

  @Incoming("directory")
  Uni<Void> directory(ConsumerRecord<byte[], byte[]> record) {
    return put(record, directory);
  }

  @Incoming("offices")
  Uni<Void> office(ConsumerRecord<byte[], byte[]> record) {
    return put(record, offices);
  }

  private Uni<Void> put(ConsumerRecord<byte[], byte[]> record, ReadToEnd progress) {
    return reader
        .read(
            record,
            DirectoryEntry.class,
            entry -> {
              menu.put(entry);
              return Uni.createFrom().voidItem();
            })
        .invoke(
            () -> {
              progress.passed(record);
              menu.refresh();
            });
  }
}
