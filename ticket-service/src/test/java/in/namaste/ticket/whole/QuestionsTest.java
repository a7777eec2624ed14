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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An officer asks the citizen, who answers or does not, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class QuestionsTest {

  @Test
  void theOfficersQuestionIsAnsweredAndTheTicketGoesBackToWhereItWas() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));

    Forms.move(officer, citizen, "ask", Map.of("question", "क्या शाम को घर पर कोई रहेगा?"));
    JsonNode question = citizen.notices(3).getLast();
    assertThat(question.path("kind").asText()).isEqualTo("question");
    assertThat(question.path("words").asText()).isEqualTo("क्या शाम को घर पर कोई रहेगा?");
    assertThat(officer.get(address).asString())
        .contains("data-state=\"AWAITING_CITIZEN\"", "id=\"question\"");
    assertThat(officer.get("/desk?state=awaiting&sort=newest").asString())
        .contains(citizen.number());
    assertThat(officer.get("/desk?state=open&sort=newest").asString()).contains(citizen.number());
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
    Forms.awaitOnPage(citizen, "data-kind=\"ADDED\"");
  }

  @Test
  void aQuestionThatNobodyAnswersLeadsBackToWorkOnce() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Forms.move(officer, citizen, "ask", Map.of("question", "क्या शाम को घर पर कोई रहेगा?"));
    Instant asked = Instant.parse(citizen.facts(3).getLast().at("/occurredAt").asText());

    citizen.clockSays("AnswerLapsed", event -> event.put("dueAt", asked.toString()));
    citizen.clockSays("AnswerLapsed", event -> event.put("run", 2).put("dueAt", due(asked)));
    citizen.clockSays("AnswerLapsed", event -> event.put("dueAt", due(asked)));
    citizen.clockSays("AnswerLapsed", event -> event.put("dueAt", due(asked)));

    JsonNode lapsed = citizen.facts(4).getLast();
    assertThat(lapsed.path("type").asText()).isEqualTo("QuestionLapsed");
    assertThat(lapsed.at("/ticket/state").asText()).isEqualTo("ASSIGNED");
    assertThat(Instant.parse(lapsed.at("/ticket/awaited/0/since").asText())).isEqualTo(asked);
    assertThat(lapsed.at("/ticket/awaited/0/until").isTextual()).isTrue();
    Contracts.assertMatchesSchema(lapsed.toString());
    citizen.says("InformationGiven");
    Forms.awaitOnPage(citizen, "data-kind=\"ADDED\"");
    assertThat(citizen.facts(4)).hasSize(4);
    assertThat(Forms.page(citizen)).containsOnlyOnce("data-kind=\"QUESTION_LAPSED\"");
  }

  @Test
  void anEmptyQuestionComesBackAsTyped() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    String address = "/desk/tickets/" + citizen.number();
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Response page = officer.get(address);

    Response answer =
        officer.post(
            address + "/ask", page, Map.of("version", Forms.version(page), "question", "   "));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.asString()).contains("सवाल लिखें");
    assertThat(citizen.facts(2)).hasSize(2);
  }

  private static String due(Instant asked) {
    return asked.plus(Duration.ofDays(7)).toString();
  }
}
