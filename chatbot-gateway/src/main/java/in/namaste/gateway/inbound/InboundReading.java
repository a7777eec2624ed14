package in.namaste.gateway.inbound;

import in.namaste.gateway.WhatsAppEvent;
import in.namaste.gateway.WhatsAppEvent.WhatsAppMessageReceived;
import in.namaste.gateway.WhatsAppEvent.WhatsAppStatusReceived;
import in.namaste.gateway.directory.MenuBoard;
import in.namaste.gateway.media.MediaWorker;
import in.namaste.gateway.sending.Sender;
import in.namaste.gateway.sending.Statuses;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads {@code whatsapp.inbound}: messages are answered, statuses are kept. */
@ApplicationScoped
class InboundReading {

  private final TopicReader reader;
  private final Transactions transactions;
  private final MenuBoard menu;
  private final Answering answering;
  private final Statuses statuses;
  private final Sender sender;
  private final MediaWorker media;

  InboundReading(
      TopicReader reader,
      Transactions transactions,
      MenuBoard menu,
      Answering answering,
      Statuses statuses,
      Sender sender,
      MediaWorker media) {
    this.reader = reader;
    this.transactions = transactions;
    this.menu = menu;
    this.answering = answering;
    this.statuses = statuses;
    this.sender = sender;
    this.media = media;
  }

  @Incoming("whatsapp-inbound")
  Uni<Void> on(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, WhatsAppEvent.class, this::handle);
  }

  private Uni<Void> handle(WhatsAppEvent event) {
    return switch (event) {
      case WhatsAppMessageReceived received -> answer(MessageReader.read(received));
      case WhatsAppStatusReceived received -> statuses.keep(received.status());
      case WhatsAppEvent.Other other -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> answer(CitizenMessage message) {
    return menu.whenReady()
        .chain(ready -> transactions.run(() -> answering.answer(message, ready)))
        .invoke(
            () -> {
              sender.heard();
              if (message.said() instanceof CitizenMessage.Said.Media) {
                media.wake();
              }
            });
  }
}
