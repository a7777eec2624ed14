package in.namaste.ticket;

import static in.namaste.ticket.Example.OFFICER;
import static in.namaste.ticket.Example.REPORT;
import static in.namaste.ticket.Example.after;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import in.namaste.messaging.Event;
import in.namaste.testing.Contracts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What this service writes has the fields of the golden examples and obeys the schemas. */
class ContractsWrittenTest {

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .findAndRegisterModules()
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

  private final Ticket minor = Example.minor();

  @Test
  void registered() throws JsonProcessingException {
    Ticket ticket = Example.minor();

    matches("TicketRegistered", ticket.register().event());
  }

  @Test
  void assignedStartedResolvedAndClosed() throws JsonProcessingException {
    matches("TicketAssigned", minor.assign("PHED.NODAL", OFFICER, after(1)).event());
    matches("WorkStarted", minor.start(OFFICER, after(2)).event());
    Moved resolved =
        minor.resolve(REPORT, List.of(Example.PHOTO), Example.PATIENCE, OFFICER, after(3));
    matches("TicketResolved", resolved.event());
    matches("NoticeIssued", resolved.notice());
    matches("TicketClosed", minor.confirm(after(4)).event());
  }

  @Test
  void reopened() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));
    minor.resolve(REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));

    matches("TicketReopened", minor.reopen("नहीं", after(4)).event());
  }

  @Test
  void dateShared() throws JsonProcessingException {
    Ticket technical = Example.technical();
    technical.assign("PHED.NODAL", OFFICER, after(1));

    matches("TimelineShared", technical.shareDate(after(100), null, OFFICER, after(2)).event());
  }

  @Test
  void askedAnsweredAndWithdrawn() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));

    Moved asked = minor.ask(Example.QUESTION, OFFICER, after(3));
    matches("InformationRequested", asked.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(asked.notice()));
    matches("InformationReceived", minor.answer("हां", after(4)).event());
    Moved withdrawn = minor.withdraw(after(5));
    matches("TicketWithdrawn", withdrawn.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(withdrawn.notice()));
  }

  @Test
  void askedInVain() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));
    minor.ask(Example.QUESTION, OFFICER, after(3));

    matches("QuestionLapsed", minor.lapseQuestion(after(3 + 7 * 24)).event());
  }

  @Test
  void rated() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));
    minor.resolve(REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));
    minor.confirm(after(4));

    matches("TicketRated", minor.rate(4, after(5)).event());
  }

  @Test
  void transferredAndReclassified() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));

    Moved reclassified =
        minor.reclassify(
            "PHED.TUBEWELL", TicketClass.TECHNICAL, 144, Example.REASON, OFFICER, after(3));
    matches("TicketReclassified", reclassified.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(reclassified.notice()));
    Moved transferred = minor.transfer("MCR", null, OFFICER, after(4));
    matches("TicketTransferred", transferred.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(transferred.notice()));
  }

  @Test
  void rejectedAndAppealed() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));

    Moved rejected = minor.reject(Rejection.COURT, Example.REASON, OFFICER, after(3));
    matches("TicketRejected", rejected.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(rejected.notice()));
    Moved appealed = minor.appeal("यह अदालत में नहीं है", "PHED.HEAD", after(4));
    matches("AppealAccepted", appealed.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(appealed.notice()));
  }

  @Test
  void mergedAndSplit() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));

    Moved merged = minor.merge(Example.other(1), OFFICER, after(3));
    matches("TicketMerged", merged.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(merged.notice()));
    Moved split = minor.split(OFFICER, after(4));
    matches("TicketSplit", split.event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(split.notice()));
  }

  @Test
  void rungUp() throws JsonProcessingException {
    minor.assign("PHED.NODAL", OFFICER, after(1));
    minor.start(OFFICER, after(2));
    minor.resolve(REPORT, List.of(), Example.PATIENCE, OFFICER, after(3));
    minor.markSilent(after(75));

    List<Moved> moves =
        minor.call(
            CallOutcome.UNREACHABLE,
            null,
            new CallRules(1, Duration.ZERO),
            Example.CALLER,
            after(76));

    matches("ContactAttempted", moves.getFirst().event());
    Contracts.assertMatchesSchema(JSON.writeValueAsString(moves.getLast().event()));
  }

  @Test
  void aTicketWithoutAClockObeysTheSchemas() throws JsonProcessingException {
    Moved moved = Example.registered(new Terms(TicketClass.MINOR, 0, 48, 30, 30)).register();

    Contracts.assertMatchesSchema(JSON.writeValueAsString(moved.event()));
    Contracts.assertMatchesSchema(JSON.writeValueAsString(moved.notice()));
  }

  private static void matches(String type, Event event) throws JsonProcessingException {
    String written = JSON.writeValueAsString(event);
    Contracts.assertMatchesSchema(written);
    Contracts.assertSameFields(written, Contracts.example(type));
  }
}
