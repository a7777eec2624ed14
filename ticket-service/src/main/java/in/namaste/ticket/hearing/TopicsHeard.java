package in.namaste.ticket.hearing;

import in.namaste.messaging.TopicReader;
import in.namaste.messaging.Transactions;
import in.namaste.ticket.directory.CurrentDirectory;
import in.namaste.ticket.hearing.GrievanceEvent.AppealRequested;
import in.namaste.ticket.hearing.GrievanceEvent.ContactChanged;
import in.namaste.ticket.hearing.GrievanceEvent.ContactRequested;
import in.namaste.ticket.hearing.GrievanceEvent.ErasureRequested;
import in.namaste.ticket.hearing.GrievanceEvent.EvidenceAdded;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceSubmitted;
import in.namaste.ticket.hearing.GrievanceEvent.GrievanceWithdrawn;
import in.namaste.ticket.hearing.GrievanceEvent.InformationGiven;
import in.namaste.ticket.hearing.GrievanceEvent.ReopenRequested;
import in.namaste.ticket.hearing.GrievanceEvent.ResolutionConfirmed;
import in.namaste.ticket.hearing.GrievanceEvent.ResolutionRated;
import in.namaste.ticket.hearing.SlaEvent.AnswerLapsed;
import in.namaste.ticket.hearing.SlaEvent.BreachWithdrawn;
import in.namaste.ticket.hearing.SlaEvent.ConfirmationLapsed;
import in.namaste.ticket.hearing.SlaEvent.DeadlineBreached;
import in.namaste.ticket.hearing.SlaEvent.ReminderDue;
import in.namaste.ticket.hearing.SlaEvent.TicketEscalated;
import in.namaste.ticket.keeping.Nudges;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Reads what citizens did and what the clocks found; one transaction for each record. */
@ApplicationScoped
class TopicsHeard {

  private final TopicReader reader;
  private final Transactions transactions;
  private final CurrentDirectory directory;
  private final Registering registering;
  private final Answering answering;
  private final Appealing appealing;
  private final Erasing erasing;
  private final Watching watching;
  private final Nudges nudges;

  TopicsHeard(
      TopicReader reader,
      Transactions transactions,
      CurrentDirectory directory,
      Registering registering,
      Answering answering,
      Appealing appealing,
      Erasing erasing,
      Watching watching,
      Nudges nudges) {
    this.reader = reader;
    this.transactions = transactions;
    this.directory = directory;
    this.registering = registering;
    this.answering = answering;
    this.appealing = appealing;
    this.erasing = erasing;
    this.watching = watching;
    this.nudges = nudges;
  }

  @Incoming("grievance-events")
  Uni<Void> grievance(ConsumerRecord<byte[], byte[]> record) {
    return reader.read(record, GrievanceEvent.class, this::hear);
  }

  @Incoming("sla-events")
  Uni<Void> clock(ConsumerRecord<byte[], byte[]> record) {
    return reader.readRecent(record, SlaEvent.class, this::hear);
  }

  private Uni<Void> hear(GrievanceEvent event) {
    return switch (event) {
      case GrievanceSubmitted submitted ->
          directory.get().chain(known -> changing(() -> registering.register(submitted, known)));
      case EvidenceAdded added -> changing(() -> answering.add(added));
      case ResolutionConfirmed confirmed -> changing(() -> answering.confirm(confirmed));
      case ReopenRequested requested -> changing(() -> answering.reopen(requested));
      case InformationGiven given -> changing(() -> answering.inform(given));
      case AppealRequested requested ->
          directory.get().chain(known -> changing(() -> appealing.appeal(requested, known)));
      case GrievanceWithdrawn withdrawn -> changing(() -> answering.withdraw(withdrawn));
      case ResolutionRated rated -> changing(() -> answering.rate(rated));
      case ContactRequested contact -> changing(() -> answering.requestContact(contact));
      case ContactChanged changed -> changing(() -> answering.readdress(changed));
      case ErasureRequested erasure -> changing(() -> erasing.erase(erasure));
      case GrievanceEvent.Other other -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> hear(SlaEvent event) {
    return switch (event) {
      case ReminderDue reminder -> changing(() -> watching.remind(reminder));
      case DeadlineBreached breached -> changing(() -> watching.breach(breached));
      case BreachWithdrawn withdrawn -> changing(() -> watching.withdraw(withdrawn));
      case TicketEscalated escalated -> changing(() -> watching.escalate(escalated));
      case ConfirmationLapsed lapsed -> changing(() -> watching.lapse(lapsed));
      case AnswerLapsed lapsed -> changing(() -> watching.lapse(lapsed));
      case SlaEvent.Other other -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> changing(Supplier<Uni<Void>> work) {
    return transactions.run(work).invoke(nudges::changed);
  }
}
