package in.namaste.gateway.notices;

import in.namaste.gateway.conversation.Citizens;
import in.namaste.gateway.conversation.Conversations;
import in.namaste.gateway.conversation.Grievance;
import in.namaste.gateway.conversation.Grievances;
import in.namaste.gateway.dialogue.Notice;
import in.namaste.gateway.directory.MenuBoard;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.notices.SlaEvent.DeadlineBreached;
import in.namaste.gateway.notices.TicketNotice.NoticeIssued;
import in.namaste.gateway.sending.Sender;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells citizens what happened to their tickets. */
@ApplicationScoped
class NoticeReading {

  private final TopicReader reader;
  private final Transactions transactions;
  private final Inbox inbox;
  private final MenuBoard menu;
  private final Citizens citizens;
  private final Grievances grievances;
  private final Conversations conversations;
  private final Sender sender;

  NoticeReading(
      TopicReader reader,
      Transactions transactions,
      Inbox inbox,
      MenuBoard menu,
      Citizens citizens,
      Grievances grievances,
      Conversations conversations,
      Sender sender) {
    this.reader = reader;
    this.transactions = transactions;
    this.inbox = inbox;
    this.menu = menu;
    this.citizens = citizens;
    this.grievances = grievances;
    this.conversations = conversations;
    this.sender = sender;
  }

  @Incoming("ticket-notices")
  Uni<Void> notice(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(
        record,
        TicketNotice.class,
        event ->
            switch (event) {
              case NoticeIssued issued ->
                  tell(
                      issued.eventId(),
                      issued.ticketId(),
                      grievance -> {
                        grievance.heard(issued.asNotice());
                        return issued.asNotice();
                      });
              case TicketNotice.Other other -> Uni.createFrom().voidItem();
            });
  }

  @Incoming("sla-events")
  Uni<Void> sla(ConsumerRecord<byte[], byte[]> record) {
    return reader.readRecent(
        record,
        SlaEvent.class,
        event ->
            switch (event) {
              case DeadlineBreached breached ->
                  tell(
                      breached.eventId(),
                      breached.ticketId(),
                      grievance -> broken(breached, grievance));
              case SlaEvent.Other other -> Uni.createFrom().voidItem();
            });
  }

  private static Notice broken(DeadlineBreached breached, Grievance grievance) {
    return new Notice(
        Notice.Kind.PROMISE_BROKEN,
        breached.ticketId(),
        breached.number(),
        null,
        grievance.ticketClass(),
        breached.clock().equals("resolve") ? "resolve" : "share-date",
        breached.dueAt(),
        null,
        breached.departmentCode(),
        grievance.categoryCode(),
        grievance.placeCode(),
        null);
  }

  private Uni<Void> tell(UUID eventId, UUID ticketId, Function<Grievance, Notice> notice) {
    return menu.whenReady()
        .chain(
            ready ->
                transactions.run(
                    () ->
                        grievances
                            .find(ticketId)
                            .chain(
                                grievance ->
                                    // Entered by staff: not begun on WhatsApp, nobody to tell here.
                                    grievance == null
                                        ? Uni.createFrom().voidItem()
                                        : tell(eventId, grievance, notice, ready))))
        .invoke(sender::wake);
  }

  private Uni<Void> tell(
      UUID eventId, Grievance grievance, Function<Grievance, Notice> notice, Menu ready) {
    return citizens
        .lock(grievance.citizenId())
        .chain(
            citizen ->
                inbox
                    .firstTime(eventId.toString())
                    .chain(
                        first ->
                            first
                                ? conversations.tell(citizen, notice.apply(grievance), ready)
                                : Uni.createFrom().voidItem()));
  }
}
