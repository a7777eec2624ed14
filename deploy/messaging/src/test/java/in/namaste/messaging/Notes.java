package in.namaste.messaging;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A reader as a service has it: remembers in one transaction, once for each cause. */
@Singleton
class Notes {

  final List<String> read = new CopyOnWriteArrayList<>();
  final AtomicInteger stumbles = new AtomicInteger();

  private final CompletableFuture<Void> letGo = new CompletableFuture<>();
  private final TopicReader reader;
  private final Transactions transactions;
  private final Inbox inbox;

  Notes(TopicReader reader, Transactions transactions, Inbox inbox) {
    this.reader = reader;
    this.transactions = transactions;
    this.inbox = inbox;
  }

  @Incoming("notes")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, NoteEvent.NoteTaken.class, this::remember);
  }

  /** Ends the work on the note "held". */
  void letGo() {
    letGo.complete(null);
  }

  private Uni<Void> remember(NoteEvent.NoteTaken note) {
    if (note.text().equals("held")) {
      return Uni.createFrom().completionStage(letGo);
    }
    if (note.text().startsWith("poison")
        || (note.text().startsWith("stumble") && stumbles.incrementAndGet() < TopicReader.TRIES)) {
      return Uni.createFrom().failure(new IllegalStateException("cannot handle"));
    }
    return transactions
        .run(() -> inbox.firstTime(note.eventId().toString()))
        .invoke(
            first -> {
              if (first) {
                read.add(note.text());
              }
            })
        .replaceWithVoid();
  }
}
