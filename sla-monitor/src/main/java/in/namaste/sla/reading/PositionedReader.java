package in.namaste.sla.reading;

import in.namaste.messaging.OneByOne;
import in.namaste.messaging.ReadRecord;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;

/**
 * Reads records in one transaction with the position behind them, so that whoever knows the
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

  /**
   * The same of many records, in their order, in one transaction ({@link
   * TopicReader#readTogether}).
   */
  public <E> Uni<Void> readTogether(
      ConsumerRecords<byte[], byte[]> records, Class<E> type, Function<E, Uni<Void>> work) {
    var taken = new AtomicInteger();
    return reader
        .readTogether(
            records,
            type,
            some ->
                transactions
                    .run(() -> takeAll(some, work))
                    .invoke(() -> taken.addAndGet(some.size())))
        .chain(
            () ->
                taken.get() == records.count()
                    ? Uni.createFrom().voidItem()
                    : OneByOne.each(lastOfEachPartition(records), positions::pass));
  }

  private <E> Uni<Void> takeAll(List<ReadRecord<E>> some, Function<E, Uni<Void>> work) {
    return OneByOne.each(some, read -> work.apply(read.event()))
        .chain(
            () ->
                OneByOne.each(
                    lastOfEachPartition(some.stream().map(ReadRecord::record).toList()),
                    positions::advance));
  }

  /** In the order of partitions, so that no two transactions wait for each other's positions. */
  private static Collection<ConsumerRecord<byte[], byte[]>> lastOfEachPartition(
      Iterable<ConsumerRecord<byte[], byte[]>> records) {
    Map<Integer, ConsumerRecord<byte[], byte[]>> last = new TreeMap<>();
    records.forEach(record -> last.put(record.partition(), record));
    return last.values();
  }
}
