package in.namaste.gateway.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import in.namaste.gateway.dialogue.Conversation;
import in.namaste.gateway.dialogue.Dialogue;
import in.namaste.gateway.dialogue.Input;
import in.namaste.gateway.dialogue.Intent;
import in.namaste.gateway.dialogue.Known;
import in.namaste.gateway.dialogue.Notice;
import in.namaste.gateway.dialogue.Notices;
import in.namaste.gateway.dialogue.OurDistrict;
import in.namaste.gateway.dialogue.Turn;
import in.namaste.gateway.menu.Menu;
import in.namaste.gateway.replies.Language;
import in.namaste.gateway.sending.Outgoing;
import in.namaste.gateway.sending.Subject;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * One turn of a conversation: load, let the dialogue decide, keep what came of it. Everything here
 * runs inside the caller's transaction, with the citizen locked.
 */
@ApplicationScoped
public class Conversations {

  private static final Logger LOG = Logger.getLogger(Conversations.class);

  private final Grievances grievances;
  private final Outgoing outgoing;
  private final Intentions intentions;
  private final Erasure erasure;
  private final Clock clock;
  private final OurDistrict district;
  private final ObjectMapper json;

  Conversations(
      Grievances grievances,
      Outgoing outgoing,
      Intentions intentions,
      Erasure erasure,
      Clock clock,
      OurDistrict district,
      ObjectMapper json) {
    this.grievances = grievances;
    this.outgoing = outgoing;
    this.intentions = intentions;
    this.erasure = erasure;
    this.clock = clock;
    this.district = district;
    this.json = json;
  }

  /**
   * The citizen said something. What came so late that no answer would be taken any more is done
   * and not answered: whoever writes again hears what is unfinished.
   *
   * @param unread whether what we told last had not been sent when this was written
   * @param lastHeard when the citizen wrote before; null for never
   * @param sentAt when this was written
   */
  public Uni<Void> answer(
      Citizen citizen, Input input, Menu menu, boolean unread, Instant lastHeard, Instant sentAt) {
    return turn(
        citizen,
        menu,
        null,
        known -> {
          Turn turn =
              Dialogue.answer(
                  unread ? conversation(citizen).unread() : conversation(citizen),
                  input,
                  known.heard(lastHeard, sentAt));
          boolean tooLate = sentAt != null && !outgoing.reaches(citizen.lastHeard());
          return tooLate ? turn.unsaid() : turn;
        });
  }

  /** Something happened to what the citizen had sent. */
  public Uni<Void> answer(Citizen citizen, Input input, Menu menu) {
    return answer(citizen, input, menu, false, null, null);
  }

  /** A citizen whom somebody else met first is spoken to in the language that was asked for. */
  public void meet(Citizen citizen, Language language) {
    if (citizen.conversation == null) {
      citizen.conversation = write(Conversation.begin(language));
    }
  }

  /** The citizen is to hear something about a ticket. */
  public Uni<Void> tell(Citizen citizen, Notice notice, Menu menu) {
    return turn(
        citizen,
        menu,
        new Subject(notice.number(), notice.kind().code(), !notice.kind().answersTheCitizen()),
        known -> Notices.tell(conversation(citizen), notice, known));
  }

  private Uni<Void> turn(
      Citizen citizen, Menu menu, Subject subject, Function<Known, Turn> decide) {
    return grievances
        .of(citizen.id)
        .chain(
            tickets ->
                grievances
                    .unnumbered(citizen.id)
                    .map(count -> decide.apply(new Known(menu, district, tickets, count))))
        .chain(turn -> keep(citizen, turn, subject));
  }

  private Uni<Void> keep(Citizen citizen, Turn turn, Subject subject) {
    return erasing(citizen, turn)
        .invoke(() -> citizen.conversation = write(turn.conversation()))
        .chain(() -> stopping(citizen, turn.conversation().stopped()))
        .chain(
            () -> outgoing.say(citizen.id, turn.replies(), turn.conversation().language(), subject))
        .chain(() -> intentions.carryOut(citizen, turn));
  }

  /** Before anything is said: the goodbye is the only message that is left. */
  private Uni<Void> erasing(Citizen citizen, Turn turn) {
    boolean erases = turn.intents().stream().anyMatch(Intent.EraseMe.class::isInstance);
    citizen.erasedAt = erases ? clock.instant() : null;
    return erases ? erasure.erase(citizen.id) : Uni.createFrom().voidItem();
  }

  private Uni<Void> stopping(Citizen citizen, boolean stopped) {
    boolean stops = stopped && !citizen.stopped;
    citizen.stopped = stopped;
    return stops ? outgoing.withdraw(citizen.id) : Uni.createFrom().voidItem();
  }

  private Conversation conversation(Citizen citizen) {
    if (citizen.conversation == null) {
      return Conversation.begin(district.first());
    }
    try {
      return json.readValue(citizen.conversation, Conversation.class);
    } catch (JsonProcessingException e) {
      // Written by a version that we no longer understand: better to begin anew than to be silent.
      LOG.warnf("Conversation of citizen %s begins anew: %s", citizen.id, e.getClass());
      return Conversation.begin(district.first());
    }
  }

  private String write(Conversation conversation) {
    try {
      return json.writeValueAsString(conversation);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A conversation that cannot be written as JSON", e);
    }
  }
}
