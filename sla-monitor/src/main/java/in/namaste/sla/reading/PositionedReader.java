package in.namaste.sla.reading;

import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * Reads one record in one transaction with the position behind it, so that whoever knows the
 * position knows what has taken effect. A record that became a dead letter is passed as well.
 */
@ApplicationScoped
public class PositionedReader {

  private final TopicReader reader;
  private final Transactions transactions;
  private final ReadPositions positions;

  PositionedReader(TopicReader reader, Transactions transactions, ReadPositions positions) {
    this.reader = reader;
    this.transactions = transactions;
    this.positions = positions;
  }

  /** Parses the record and lets {@code work} act on it inside a transaction. */
  public <E> Uni<Void> read(
      ConsumerRecord<byte[], byte[]> record, Class<E> type, Function<E, Uni<Void>> work) {
    var taken = new AtomicBoolean();
    return reader
        .read(
            record,
            type,
            event ->
                transactions
                    .run(() -> work.apply(event).chain(() -> positions.advance(record)))
                    .invoke(() -> taken.set(true)))
        .chain(() -> taken.get() ? Uni.createFrom().voidItem() : positions.pass(record));
  }
}
