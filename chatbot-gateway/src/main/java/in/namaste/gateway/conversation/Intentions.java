package in.namaste.gateway.conversation;

import in.namaste.gateway.GrievanceEvent;
import in.namaste.gateway.GrievanceEvent.AppealRequested;
import in.namaste.gateway.GrievanceEvent.ContactRequested;
import in.namaste.gateway.GrievanceEvent.EvidenceAdded;
import in.namaste.gateway.GrievanceEvent.GrievanceSubmitted;
import in.namaste.gateway.GrievanceEvent.GrievanceWithdrawn;
import in.namaste.gateway.GrievanceEvent.InformationGiven;
import in.namaste.gateway.GrievanceEvent.ReopenRequested;
import in.namaste.gateway.GrievanceEvent.ResolutionConfirmed;
import in.namaste.gateway.GrievanceEvent.ResolutionRated;
import in.namaste.gateway.GrievanceEvent.Sender;
import in.namaste.gateway.GrievanceEvent.Stored;
import in.namaste.gateway.dialogue.Intent;
import in.namaste.gateway.dialogue.Turn;
import in.namaste.gateway.media.EvidenceFiles;
import in.namaste.messaging.Outbox;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Turns what a citizen meant into facts on {@code grievance.events}. */
@ApplicationScoped
class Intentions {

  private static final Logger LOG = Logger.getLogger(Intentions.class);
  private static final String CHANNEL = "whatsapp";

  private final Grievances grievances;
  private final EvidenceFiles files;
  private final Outbox outbox;
  private final Clock clock;

  Intentions(Grievances grievances, EvidenceFiles files, Outbox outbox, Clock clock) {
    this.grievances = grievances;
    this.files = files;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Carries out the intents of a turn one after another: a session does one thing at a time. */
  Uni<Void> carryOut(Citizen citizen, Turn turn) {
    String language = turn.conversation().language().code();
    Uni<Void> done = Uni.createFrom().voidItem();
    for (Intent intent : turn.intents()) {
      done = done.chain(() -> carryOut(citizen, language, intent));
    }
    return done;
  }

  private Uni<Void> carryOut(Citizen citizen, String language, Intent intent) {
    return switch (intent) {
      case Intent.SubmitGrievance submit -> submit(citizen, language, submit);
      case Intent.AddEvidence add -> ifOwn(citizen, add.ticketId(), () -> add(citizen, add));
      case Intent.GiveInformation given ->
          ifOwn(citizen, given.ticketId(), () -> inform(citizen, given));
      case Intent.ConfirmResolution confirm ->
          fact(citizen, confirm.ticketId(), ResolutionConfirmed::new);
      case Intent.RequestReopening reopen ->
          fact(
              citizen,
              reopen.ticketId(),
              (id, now, ticket) -> new ReopenRequested(id, now, ticket, reopen.reason()));
      case Intent.RequestAppeal appeal ->
          fact(
              citizen,
              appeal.ticketId(),
              (id, now, ticket) -> new AppealRequested(id, now, ticket, appeal.words()));
      case Intent.Withdraw withdraw -> fact(citizen, withdraw.ticketId(), GrievanceWithdrawn::new);
      case Intent.RateResolution rate ->
          fact(
              citizen,
              rate.ticketId(),
              (id, now, ticket) -> new ResolutionRated(id, now, ticket, rate.rating()));
      case Intent.RequestContact contact ->
          fact(citizen, contact.ticketId(), ContactRequested::new);
      // Was done before anything was said.
      case Intent.EraseMe erased -> Uni.createFrom().voidItem();
      // Name and place are kept in the conversation itself.
      case Intent.RegisterCitizen registered -> Uni.createFrom().voidItem();
    };
  }

  private Uni<Void> submit(Citizen citizen, String language, Intent.SubmitGrievance submit) {
    UUID id = UUID.randomUUID();
    Instant now = clock.instant();
    var row = new Grievance(id, citizen.id, submit, now);
    return grievances
        .add(row)
        .chain(() -> files.claim(citizen.id, id, submit.evidence()))
        .chain(stored -> append(submitted(citizen, id, now, language, submit, stored)));
  }

  private static GrievanceSubmitted submitted(
      Citizen citizen,
      UUID id,
      Instant now,
      String language,
      Intent.SubmitGrievance submit,
      List<Stored> stored) {
    return new GrievanceSubmitted(
        UUID.randomUUID(),
        now,
        id,
        CHANNEL,
        language,
        new Sender(citizen.id, submit.name(), citizen.phone, citizen.bsuid),
        submit.area().code(),
        submit.placeCode(),
        submit.departmentCode(),
        submit.categoryCode(),
        submit.description(),
        stored,
        submit.location(),
        submit.officeCode());
  }

  private Uni<Void> add(Citizen citizen, Intent.AddEvidence add) {
    return files
        .claim(citizen.id, add.ticketId(), add.evidence())
        .chain(
            stored -> {
              boolean nothingYet =
                  stored.isEmpty() && add.words() == null && add.location() == null;
              return nothingYet
                  ? Uni.createFrom().voidItem()
                  : append(
                      new EvidenceAdded(
                          UUID.randomUUID(),
                          clock.instant(),
                          add.ticketId(),
                          stored,
                          add.words(),
                          add.location()));
            });
  }

  /** Files that are still on their way follow as EvidenceAdded: the answer does not wait. */
  private Uni<Void> inform(Citizen citizen, Intent.GiveInformation given) {
    return files
        .claim(citizen.id, given.ticketId(), given.evidence())
        .chain(
            stored ->
                append(
                    new InformationGiven(
                        UUID.randomUUID(),
                        clock.instant(),
                        given.ticketId(),
                        stored,
                        given.words(),
                        given.location())));
  }

  private Uni<Void> fact(Citizen citizen, UUID ticketId, Fact fact) {
    return ifOwn(
        citizen, ticketId, () -> append(fact.of(UUID.randomUUID(), clock.instant(), ticketId)));
  }

  /** A fact that is known by its ticket alone. */
  @FunctionalInterface
  private interface Fact {
    GrievanceEvent of(UUID eventId, Instant occurredAt, UUID ticketId);
  }

  /** Ids of tickets come from taps, and a tap can be made up. */
  private Uni<Void> ifOwn(Citizen citizen, UUID grievanceId, Supplier<Uni<Void>> work) {
    return grievances
        .find(grievanceId)
        .chain(
            grievance -> {
              if (grievance != null && grievance.citizenId.equals(citizen.id)) {
                return work.get();
              }
              LOG.warnf("Citizen %s acts on a ticket of others: %s", citizen.id, grievanceId);
              return Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> append(GrievanceEvent event) {
    return outbox.append(GrievanceEvent.TOPIC, event.grievanceId().toString(), event);
  }
}
