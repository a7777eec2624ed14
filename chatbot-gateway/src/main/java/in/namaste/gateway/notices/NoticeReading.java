package in.namaste.gateway.notices;

import in.namaste.gateway.Address;
import in.namaste.gateway.conversation.Citizen;
import in.namaste.gateway.conversation.Citizens;
import in.namaste.gateway.conversation.Conversations;
import in.namaste.gateway.conversation.Grievance;
import in.namaste.gateway.conversation.Grievances;
import in.namaste.gateway.dialogue.Notice;
import in.namaste.gateway.directory.MenuBoard;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.notices.SlaEvent.BreachWithdrawn;
import in.namaste.gateway.notices.SlaEvent.DeadlineBreached;
import in.namaste.gateway.notices.SlaEvent.TicketEscalated;
import in.namaste.gateway.notices.TicketNotice.NoticeIssued;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.sending.Outgoing;
import in.namaste.gateway.sending.Sender;
import in.namaste.messaging.Inbox;
import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Tells citizens what happened to their tickets. */
@ApplicationScoped
class NoticeReading {

  private final Clock clock;
  private final TopicReader reader;
  private final Transactions transactions;
  private final Inbox inbox;
  private final MenuBoard menu;
  private final Citizens citizens;
  private final Grievances grievances;
  private final Conversations conversations;
  private final Outgoing outgoing;
  private final Sender sender;

  NoticeReading(
      Clock clock,
      TopicReader reader,
      Transactions transactions,
      Inbox inbox,
      MenuBoard menu,
      Citizens citizens,
      Grievances grievances,
      Conversations conversations,
      Outgoing outgoing,
      Sender sender) {
    this.clock = clock;
    this.reader = reader;
    this.transactions = transactions;
    this.inbox = inbox;
    this.menu = menu;
    this.citizens = citizens;
    this.grievances = grievances;
    this.conversations = conversations;
    this.outgoing = outgoing;
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
                      ifUnknown(issued),
                      (citizen, grievance, ready) -> {
                        Notice notice = issued.asNotice();
                        grievance.heard(notice);
                        return notice.kind() == null
                            ? Uni.createFrom().voidItem()
                            : conversations.tell(citizen, notice, ready);
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
                      (citizen, grievance, ready) ->
                          // What was solved or ended meanwhile is no news of a broken promise.
                          grievance.inWork()
                              ? conversations.tell(
                                  citizen, breached.promise().about(grievance), ready)
                              : Uni.createFrom().voidItem());
              case BreachWithdrawn withdrawn ->
                  tell(
                      withdrawn.eventId(),
                      withdrawn.ticketId(),
                      (citizen, grievance, ready) -> unsay(grievance, withdrawn.number()));
              case TicketEscalated escalated ->
                  escalated.concernsTheCitizen()
                      ? tell(
                          escalated.eventId(),
                          escalated.ticketId(),
                          (citizen, grievance, ready) ->
                              grievance.inWork()
                                  // What still waits to be said is said by this one, too.
                                  ? unsay(grievance, escalated.number())
                                      .chain(
                                          () ->
                                              conversations.tell(
                                                  citizen,
                                                  escalated.promise().about(grievance),
                                                  ready))
                                  : Uni.createFrom().voidItem())
                      : Uni.createFrom().voidItem();
              case SlaEvent.Other other -> Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> unsay(Grievance grievance, String number) {
    return outgoing
        .withdraw(grievance.citizenId(), number, Notice.Kind.PROMISE_BROKEN.code())
        .chain(
            () -> outgoing.withdraw(grievance.citizenId(), number, Notice.Kind.TOLD_ABOVE.code()));
  }

  private Uni<Void> tell(UUID eventId, UUID ticketId, Telling telling) {
    return tell(eventId, ticketId, NoticeReading::nobody, telling);
  }

  private static Uni<Grievance> nobody() {
    return Uni.createFrom().nullItem();
  }

  /** A complaint that staff entered belongs to whoever has the phone that was given for it. */
  private Supplier<Uni<Grievance>> ifUnknown(NoticeIssued issued) {
    return issued.recipient() == null
        ? NoticeReading::nobody
        : () ->
            citizens
                .lock(new Address(issued.recipient().phone(), null), clock.instant())
                .invoke(citizen -> conversations.meet(citizen, Language.of(issued.language())))
                .chain(citizen -> grievances.takeIn(issued.asNotice(), citizen));
  }

  private Uni<Void> tell(
      UUID eventId, UUID ticketId, Supplier<Uni<Grievance>> ifUnknown, Telling telling) {
    return menu.whenReady()
        .chain(
            ready ->
                transactions.run(
                    () ->
                        grievances
                            .find(ticketId)
                            .onItem()
                            .ifNull()
                            .switchTo(() -> ifUnknown.get())
                            .chain(
                                grievance ->
                                    // Entered by staff for somebody who is not to be told here.
                                    grievance == null
                                        ? Uni.createFrom().voidItem()
                                        : once(eventId, grievance, telling, ready))))
        .invoke(sender::wake);
  }

  private Uni<Void> once(UUID eventId, Grievance grievance, Telling telling, Menu ready) {
    return citizens
        .lock(grievance.citizenId())
        .chain(
            citizen ->
                inbox
                    .firstTime(eventId.toString())
                    .chain(
                        first ->
                            first
                                ? telling.to(citizen, grievance, ready)
                                : Uni.createFrom().voidItem()));
  }

  /** What an event means for the one whose complaint it is; the citizen is locked. */
  private interface Telling {
    Uni<Void> to(Citizen citizen, Grievance grievance, Menu ready);
  }
}
