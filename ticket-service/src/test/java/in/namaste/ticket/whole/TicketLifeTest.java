package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import in.namaste.testing.Topic;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From a citizen's submission over the desk to a closed ticket, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class TicketLifeTest {

  @Test
  void aSubmittedGrievanceGetsANumberAndTheCitizenIsTold() {
    var citizen = new Citizen().submits();

    JsonNode registered = citizen.facts(1).getFirst();
    JsonNode notice = citizen.notices(1).getFirst();

    assertThat(registered.path("type").asText()).isEqualTo("TicketRegistered");
    assertThat(registered.at("/ticket/number").asText()).matches("RTK-\\d{4}-\\d{6}-\\d");
    assertThat(notice.path("kind").asText()).isEqualTo("registered");
    assertThat(notice.path("number")).isEqualTo(registered.at("/ticket/number"));
    assertThat(notice.path("promisedBy")).isEqualTo(registered.at("/ticket/promisedBy"));
    Contracts.assertMatchesSchema(notice.toString());
    Contracts.assertSameFields(registered.toString(), Contracts.example("TicketRegistered"));
  }

  @Test
  void whoAsksToBeForgottenLeavesANumberAndFigures() {
    var citizen = new Citizen().submits();
    citizen.says("EvidenceAdded");
    Forms.awaitOnPage(citizen, "data-kind=\"ADDED\"");

    citizen.says("ErasureRequested");

    Forms.awaitOnPage(citizen, "data-kind=\"ERASED\"");
    assertThat(Forms.page(citizen))
        .contains(citizen.number(), "id=\"erased\"", "data-state=\"WITHDRAWN\"")
        .doesNotContain("अनीता", "••0001", "तीन दिन से", "आज भी", "/desk/media/", "geo:");
    assertThat(citizen.facts(2).getLast().path("type").asText()).isEqualTo("TicketWithdrawn");
  }

  @Test
  void twentyRepeatsMakeOneTicketAndOneNumber() {
    var citizen = new Citizen();
    String submission = citizen.submission(event -> {});

    Stream.generate(() -> submission)
        .limit(20)
        .forEach(event -> citizen.tells(Citizen.GRIEVANCES, event));
    citizen.says("EvidenceAdded");

    Forms.awaitOnPage(citizen, "data-kind=\"ADDED\"");
    assertThat(citizen.facts(1)).hasSize(1);
    assertThat(Citizen.TICKETS.all().stream().filter(r -> citizen.id.equals(Topic.key(r))))
        .hasSize(1);
    assertThat(Citizen.NOTICES.all().stream().filter(r -> citizen.id.equals(Topic.key(r))))
        .hasSize(1);
  }

  @Test
  void theOfficerSeesTheNewNumberAndNotTheOldOne() {
    var citizen = new Citizen().submits();
    Forms.awaitOnPage(citizen, "••0001");

    citizen.says("ContactChanged");

    Forms.awaitOnPage(citizen, "data-kind=\"CONTACT_CHANGED\"");
    Forms.awaitOnPage(citizen, "••0009");
  }

  @Test
  void resolvedAtTheDeskReopenedByANoAndClosedByAYes() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();

    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Forms.move(officer, citizen, "start", Map.of());
    Forms.resolve(officer, citizen);
    citizen.facts(4);
    citizen.says("ReopenRequested");
    citizen.facts(5);
    Forms.resolve(officer, citizen);
    citizen.facts(6);
    citizen.says("ResolutionConfirmed");

    List<JsonNode> facts = citizen.facts(7);
    List<JsonNode> notices = citizen.notices(7);
    assertThat(facts.stream().map(fact -> fact.path("type").asText()))
        .containsExactly(
            "TicketRegistered",
            "TicketAssigned",
            "WorkStarted",
            "TicketResolved",
            "TicketReopened",
            "TicketResolved",
            "TicketClosed");
    assertThat(facts.stream().map(fact -> fact.at("/ticket/version").asInt()))
        .containsExactly(1, 2, 3, 4, 5, 6, 7);
    assertThat(facts.getLast().path("outcome").asText()).isEqualTo("confirmed");
    assertThat(facts.getLast().at("/ticket/run").asInt()).isEqualTo(2);
    assertThat(notices.get(3).path("words").asText()).isEqualTo(Forms.REPORT);
    facts.forEach(fact -> Contracts.assertMatchesSchema(fact.toString()));
    notices.forEach(notice -> Contracts.assertMatchesSchema(notice.toString()));
    assertThat(officer.get(address).asString())
        .contains("data-state=\"CLOSED\"", "बंद, नागरिक ने कहा हल हुई");
  }

  @Test
  void aComplaintTakenBackIsOverAndIsFoundAmongThoseTakenBack() {
    var citizen = new Citizen().submits();
    citizen.number();

    citizen.says("GrievanceWithdrawn");
    citizen.says("GrievanceWithdrawn");

    JsonNode withdrawn = citizen.facts(2).getLast();
    assertThat(withdrawn.path("type").asText()).isEqualTo("TicketWithdrawn");
    Contracts.assertMatchesSchema(withdrawn.toString());
    assertThat(citizen.notices(2).getLast().path("kind").asText()).isEqualTo("withdrawn");
    Forms.awaitOnPage(citizen, "data-kind=\"WITHDRAWN_OUT_OF_PLACE\"");
    assertThat(Browser.of("phed").get("/desk?state=withdrawn").asString())
        .contains(citizen.number(), "नागरिक ने वापस ली");
  }

  @Test
  void aConfirmedResolutionIsRatedOnceAndTellsNobody() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    citizen.says("ResolutionRated");
    Forms.awaitOnPage(citizen, "data-kind=\"RATED_OUT_OF_PLACE\"");
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Forms.resolve(officer, citizen);
    citizen.facts(3);
    citizen.says("ContactRequested");
    Forms.awaitOnPage(citizen, "id=\"contact-requested\"");
    assertThat(officer.get("/desk?state=resolved").asString()).contains("बात करना चाहते हैं");
    citizen.says("ResolutionConfirmed");
    citizen.says("ResolutionRated");

    JsonNode rated = citizen.facts(5).getLast();
    assertThat(rated.path("type").asText()).isEqualTo("TicketRated");
    assertThat(rated.at("/ticket/rating").asInt()).isEqualTo(4);
    Contracts.assertMatchesSchema(rated.toString());
    assertThat(citizen.notices(4)).hasSize(4);
    assertThat(Forms.page(citizen)).doesNotContain("id=\"contact-requested\"");
  }

  @Test
  void aTechnicalTicketGetsADateAndTheReasonOfAnotherReachesTheCitizen() {
    var citizen = new Citizen().submits(event -> event.put("categoryCode", "PHED.CONN"));
    var officer = Browser.of("phed");

    Forms.move(officer, citizen, "date", Map.of("date", inDays(3), "time", "18:00", "reason", ""));
    Forms.move(
        officer,
        citizen,
        "date",
        Map.of("date", inDays(5), "time", "18:00", "reason", "पाइप आज नहीं आया"));

    JsonNode moved = citizen.facts(3).getLast();
    assertThat(moved.path("slip").asBoolean()).isTrue();
    assertThat(moved.at("/ticket/promise").asText()).isEqualTo("resolve");
    assertThat(moved.at("/ticket/dates")).hasSize(2);
    assertThat(citizen.notices(3).getLast().path("words").asText()).isEqualTo("पाइप आज नहीं आया");
    Contracts.assertMatchesSchema(moved.toString());
  }

  @Test
  void whatTheDirectoryDoesNotKnowGoesToTheSortingDesk() {
    var citizen = new Citizen().submits(event -> event.put("categoryCode", "PHED.NEVER"));

    JsonNode ticket = citizen.facts(1).getFirst().path("ticket");

    assertThat(ticket.path("departmentCode").asText()).isEqualTo("DCO");
    assertThat(ticket.path("categoryCode").asText()).isEqualTo("DCO.UNCLEAR");
  }

  @Test
  void aYesThatNobodyAskedForIsNotedAndNoFailure() {
    var citizen = new Citizen().submits();
    citizen.number();

    citizen.says("ResolutionConfirmed");

    Forms.awaitOnPage(citizen, "data-kind=\"CONFIRMED_OUT_OF_PLACE\"");
    assertThat(Forms.page(citizen)).contains("data-state=\"REGISTERED\"");
  }

  private static String inDays(int days) {
    return LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(days).toString();
  }
}
