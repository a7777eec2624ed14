package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** From a citizen's submission over the desk to a closed ticket, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class TicketLifeTest {

  private static final String REPORT = "जलघर की मोटर बदल दी गई, सप्लाई चालू है";

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
    awaitOnPage(citizen, "data-kind=\"ADDED\"");

    citizen.says("ErasureRequested");

    awaitOnPage(citizen, "data-kind=\"ERASED\"");
    assertThat(page(citizen))
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

    awaitOnPage(citizen, "data-kind=\"ADDED\"");
    assertThat(citizen.facts(1)).hasSize(1);
    assertThat(Citizen.TICKETS.all().stream().filter(r -> citizen.id.equals(key(r)))).hasSize(1);
    assertThat(Citizen.NOTICES.all().stream().filter(r -> citizen.id.equals(key(r)))).hasSize(1);
  }

  @Test
  void theOfficerSeesTheNewNumberAndNotTheOldOne() {
    var citizen = new Citizen().submits();
    awaitOnPage(citizen, "••0001");

    citizen.says("ContactChanged");

    awaitOnPage(citizen, "data-kind=\"CONTACT_CHANGED\"");
    awaitOnPage(citizen, "••0009");
  }

  @Test
  void resolvedAtTheDeskReopenedByANoAndClosedByAYes() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();

    move(officer, address, "assign", Map.of("post", "PHED.NODAL"));
    move(officer, address, "start", Map.of());
    resolve(officer, address);
    citizen.facts(4);
    citizen.says("ReopenRequested");
    citizen.facts(5);
    resolve(officer, address);
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
    assertThat(notices.get(3).path("words").asText()).isEqualTo(REPORT);
    facts.forEach(fact -> Contracts.assertMatchesSchema(fact.toString()));
    notices.forEach(notice -> Contracts.assertMatchesSchema(notice.toString()));
    assertThat(officer.get(address).asString())
        .contains("data-state=\"CLOSED\"", "बंद, नागरिक ने कहा हल हुई");
  }

  @Test
  void theOfficersQuestionIsAnsweredAndTheTicketGoesBackToWhereItWas() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    move(officer, address, "assign", Map.of("post", "PHED.NODAL"));

    move(officer, address, "ask", Map.of("question", "क्या शाम को घर पर कोई रहेगा?"));
    JsonNode question = citizen.notices(3).getLast();
    assertThat(question.path("kind").asText()).isEqualTo("question");
    assertThat(question.path("words").asText()).isEqualTo("क्या शाम को घर पर कोई रहेगा?");
    assertThat(officer.get(address).asString())
        .contains("data-state=\"AWAITING_CITIZEN\"", "id=\"question\"");
    assertThat(officer.get("/desk?state=awaiting").asString()).contains(citizen.number());
    assertThat(officer.get("/desk?state=open").asString()).contains(citizen.number());
    citizen.says("InformationGiven");

    List<JsonNode> facts = citizen.facts(4);
    assertThat(facts.stream().map(fact -> fact.path("type").asText()))
        .containsExactly(
            "TicketRegistered", "TicketAssigned", "InformationRequested", "InformationReceived");
    assertThat(facts.getLast().at("/ticket/state").asText()).isEqualTo("ASSIGNED");
    assertThat(citizen.notices(4).getLast().path("kind").asText()).isEqualTo("answer-received");
    facts.forEach(fact -> Contracts.assertMatchesSchema(fact.toString()));
    citizen.notices(4).forEach(notice -> Contracts.assertMatchesSchema(notice.toString()));
    assertThat(officer.get(address).asString())
        .contains("data-kind=\"ANSWERED\"", "हां, शाम को घर पर रहेंगे");

    citizen.says("InformationGiven");
    awaitOnPage(citizen, "data-kind=\"ADDED\"");
  }

  @Test
  void anEmptyQuestionComesBackAsTyped() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    move(officer, address, "assign", Map.of("post", "PHED.NODAL"));
    Response page = officer.get(address);

    Response answer =
        officer.post(address + "/ask", page, Map.of("version", version(page), "question", "   "));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("सवाल लिखें");
    assertThat(citizen.facts(2)).hasSize(2);
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
    awaitOnPage(citizen, "data-kind=\"WITHDRAWN_OUT_OF_PLACE\"");
    assertThat(Browser.of("phed").get("/desk?state=withdrawn").asString())
        .contains(citizen.number(), "नागरिक ने वापस ली");
  }

  @Test
  void aConfirmedResolutionIsRatedOnceAndTellsNobody() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    citizen.says("ResolutionRated");
    awaitOnPage(citizen, "data-kind=\"RATED_OUT_OF_PLACE\"");
    move(officer, address, "assign", Map.of("post", "PHED.NODAL"));
    resolve(officer, address);
    citizen.facts(3);
    citizen.says("ContactRequested");
    awaitOnPage(citizen, "id=\"contact-requested\"");
    assertThat(officer.get("/desk?state=resolved").asString()).contains("बात करना चाहते हैं");
    citizen.says("ResolutionConfirmed");
    citizen.says("ResolutionRated");

    JsonNode rated = citizen.facts(5).getLast();
    assertThat(rated.path("type").asText()).isEqualTo("TicketRated");
    assertThat(rated.at("/ticket/rating").asInt()).isEqualTo(4);
    Contracts.assertMatchesSchema(rated.toString());
    assertThat(citizen.notices(4)).hasSize(4);
    assertThat(page(citizen)).doesNotContain("id=\"contact-requested\"");
  }

  @Test
  void aTechnicalTicketGetsADateAndTheReasonOfAnotherReachesTheCitizen() {
    var citizen = new Citizen().submits(event -> event.put("categoryCode", "PHED.CONN"));
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();

    move(officer, address, "date", Map.of("date", inDays(3), "time", "18:00", "reason", ""));
    move(
        officer,
        address,
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
  void aBreachShowsOnTheDeskAndCanBeWithdrawn() {
    var citizen = new Citizen().submits();
    citizen.number();
    String breach = citizen.clockSays("DeadlineBreached", event -> {});
    awaitOnPage(citizen, "data-breached=\"true\"");
    assertThat(Browser.of("dc").get("/desk").asString()).contains("वादा टूटा");

    String breachId = Citizen.json(breach).path("eventId").asText();
    citizen.clockSays("BreachWithdrawn", event -> event.put("breachEventId", breachId));

    awaitOnPage(citizen, "data-kind=\"BREACH_WITHDRAWN\"");
    assertThat(page(citizen)).doesNotContain("data-breached");
  }

  @Test
  void silenceAfterAResolutionClosesAsUnconfirmed() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    move(officer, address, "assign", Map.of("post", "PHED.NODAL"));
    resolve(officer, address);
    citizen.facts(3);

    citizen.clockSays("ConfirmationLapsed", event -> event.put("run", 2));
    citizen.clockSays("ConfirmationLapsed", event -> {});

    assertThat(citizen.facts(4).getLast().path("outcome").asText()).isEqualTo("unconfirmed");
    assertThat(citizen.notices(4).getLast().path("kind").asText()).isEqualTo("closed-unconfirmed");
    assertThat(officer.get(address).asString()).contains("जवाब बिना बंद");
    assertThat(officer.get("/desk?state=closed").asString())
        .contains(citizen.number(), "जवाब बिना बंद");
  }

  @Test
  void aYesThatNobodyAskedForIsNotedAndNoFailure() {
    var citizen = new Citizen().submits();
    citizen.number();

    citizen.says("ResolutionConfirmed");

    awaitOnPage(citizen, "data-kind=\"CONFIRMED_OUT_OF_PLACE\"");
    assertThat(page(citizen)).contains("data-state=\"REGISTERED\"");
  }

  private static void move(
      Browser officer, String address, String move, Map<String, String> typed) {
    Response page = officer.get(address);
    var fields = new java.util.HashMap<>(typed);
    fields.put("version", version(page));
    assertThat(officer.post(address + "/" + move, page, fields).statusCode()).isEqualTo(303);
  }

  private static void resolve(Browser officer, String address) {
    Response page = officer.get(address);
    Response answer =
        officer
            .request()
            .multiPart("csrf-token", Browser.token(page))
            .multiPart("version", version(page))
            .multiPart(Photos.text("report", REPORT))
            .multiPart("photo", "work.jpg", Photos.jpeg(), "image/jpeg")
            .post(address + "/resolve");
    assertThat(answer.statusCode()).isEqualTo(303);
  }

  private static String version(Response page) {
    return Browser.html(page).getString("**.find { it.@id == 'ticket' }.@'data-version'");
  }

  private static void awaitOnPage(Citizen citizen, String part) {
    Awaitility.await(part)
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(page(citizen)).contains(part));
  }

  private static String page(Citizen citizen) {
    return Browser.of("dc").get("/desk/tickets/" + citizen.number()).asString();
  }

  private static String inDays(int days) {
    return java.time.LocalDate.now(java.time.ZoneId.of("Asia/Kolkata")).plusDays(days).toString();
  }

  private static String key(
      org.apache.kafka.clients.consumer.ConsumerRecord<byte[], byte[]> record) {
    return in.namaste.testing.Topic.key(record);
  }
}
