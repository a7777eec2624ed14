package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.Contracts;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The moves beside the daily work, from the desk to the topics, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class HandOverPagesTest {

  @Inject Pool pool;

  private static final Map<String, String> NO_REASON = Map.of("rejection", "court", "reason", " ");
  private static final Map<String, String> COURT =
      Map.of("rejection", "court", "reason", "इसका फ़ैसला अदालत करेगी");

  @Test
  void whoHandsItOverSeesWhereItWentAndTheOtherDepartmentHasIt() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");

    Response answer = Forms.send(officer, citizen, "transfer", Map.of("department", "MCR"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(officer.get(answer.header("Location")).asString())
        .contains("दूसरे विभाग को भेज दी गई", citizen.number());
    assertThat(officer.get(Forms.address(citizen)).statusCode()).isEqualTo(404);
    assertThat(Browser.of("mcr").get(Forms.address(citizen)).asString())
        .contains("data-state=\"REGISTERED\"", "नगर निगम");
    JsonNode transferred = citizen.facts(2).getLast();
    Contracts.assertMatchesSchema(transferred.toString());
    assertThat(transferred.at("/ticket/departmentCode").asText()).isEqualTo("MCR");
    assertThat(citizen.notices(2).getLast().path("kind").asText()).isEqualTo("transferred");
  }

  @Test
  void aRejectionIsAppealedAndTheHeadDecides() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    Response refused = Forms.send(officer, citizen, "reject", NO_REASON);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.asString()).contains("value=\"court\" selected");

    Forms.move(officer, citizen, "reject", COURT);
    JsonNode told = citizen.notices(2).getLast();
    citizen.says("AppealRequested");
    JsonNode appealed = citizen.facts(3).getLast();

    assertThat(told.path("rejection").asText()).isEqualTo("court");
    assertThat(told.path("answerBy").asText()).isNotEmpty();
    Contracts.assertMatchesSchema(told.toString());
    assertThat(appealed.path("type").asText()).isEqualTo("AppealAccepted");
    Contracts.assertMatchesSchema(appealed.toString());
    assertThat(citizen.notices(3).getLast().path("kind").asText()).isEqualTo("appeal-accepted");
    assertThat(officer.get(Forms.address(citizen)).asString())
        .contains("data-state=\"REOPENED\"", "मामला अदालत में है", "विभागाध्यक्ष के पास")
        .doesNotContain("id=\"reject\"", "id=\"assign\"");
    Forms.move(Browser.of("phed.head"), citizen, "reject", COURT);
    citizen.says("AppealRequested");
    assertThat(citizen.facts(5).getLast().path("level").asText()).isEqualTo("district");
  }

  @Test
  void anotherClassTellsTheNewPromise() {
    var citizen = new Citizen().submits();

    Forms.move(
        Browser.of("phed"),
        citizen,
        "reclassify",
        Map.of("category", "PHED.TUBEWELL", "ticketClass", "", "reason", "नया बोर करना होगा"));

    JsonNode fact = citizen.facts(2).getLast();
    JsonNode registered = citizen.facts(1).getFirst();
    assertThat(fact.at("/ticket/promise").asText()).isEqualTo("share-date");
    assertThat(fact.at("/ticket/promisedBy")).isEqualTo(registered.at("/ticket/promisedBy"));
    Contracts.assertMatchesSchema(fact.toString());
    Contracts.assertMatchesSchema(citizen.notices(2).getLast().toString());
  }

  @Test
  void resolvingTheMasterAsksEachCitizenUnderTheirOwnNumber() {
    var first = new Citizen().submits();
    var second = new Citizen().submits();
    var third = new Citizen().submits();
    var officer = Browser.of("phed");
    Response mistyped = Forms.send(officer, second, "merge", Map.of("master", wrong(first)));
    assertThat(mistyped.asString()).contains("जांच अंक नहीं मिलता");

    Forms.move(officer, third, "merge", Map.of("master", second.number()));
    Forms.move(officer, second, "merge", Map.of("master", first.number()));
    assertThat(third.notices(3).getLast().path("masterNumber").asText()).isEqualTo(first.number());
    assertThat(officer.get(Forms.address(third)).asString())
        .contains("data-state=\"MERGED\"", first.number());
    Forms.move(officer, first, "assign", Map.of("post", "PHED.NODAL"));
    Forms.resolve(officer, first);

    for (Citizen citizen : List.of(second, third)) {
      JsonNode asked = citizen.notices(citizen == second ? 3 : 4).getLast();
      assertThat(asked.path("kind").asText()).isEqualTo("resolved");
      assertThat(asked.path("number").asText()).isEqualTo(citizen.number());
      assertThat(asked.path("words").asText()).isEqualTo(Forms.REPORT);
      assertThat(asked.path("evidence")).hasSize(1);
      Contracts.assertMatchesSchema(asked.toString());
    }
    second.says("ReopenRequested");
    assertThat(second.facts(4).getLast().path("type").asText()).isEqualTo("TicketReopened");
    assertThat(officer.get(Forms.address(third)).asString()).contains("data-state=\"RESOLVED\"");
  }

  @Test
  void whenTheMasterIsTakenBackItsFollowersGoOnAlone() {
    var master = new Citizen().submits();
    var follower = new Citizen().submits();
    var officer = Browser.of("phed");
    Forms.move(officer, follower, "merge", Map.of("master", master.number()));

    master.says("ErasureRequested");

    JsonNode split = follower.facts(3).getLast();
    assertThat(split.path("type").asText()).isEqualTo("TicketSplit");
    Contracts.assertMatchesSchema(split.toString());
    assertThat(follower.notices(3).getLast().path("kind").asText()).isEqualTo("split");
    assertThat(officer.get(Forms.address(follower)).asString())
        .contains("data-state=\"REGISTERED\"");
  }

  @Test
  void threeCallsThatReachNobodyCloseAsUnconfirmed() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    var caller = Browser.of("calling");
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Forms.resolve(officer, citizen);
    citizen.facts(3);
    assertThat(caller.get(Forms.address(citizen)).asString()).doesNotContain("id=\"call\"");
    citizen.clockSays("ConfirmationLapsed", event -> {});
    Forms.awaitOnPage(citizen, "data-kind=\"SILENT\"");

    assertThat(officer.get(Forms.address(citizen)).asString()).doesNotContain("id=\"call\"");
    Map<String, String> nobody = Map.of("outcome", "unreachable", "words", "");
    Forms.move(caller, citizen, "call", nobody);
    Response again = caller.get(Forms.address(citizen));
    assertThat(Forms.post(caller, again, citizen, "call", nobody).statusCode()).isEqualTo(422);
    for (int call = 2; call <= 3; call++) {
      hoursPass(citizen);
      Forms.move(caller, citizen, "call", nobody);
    }

    List<JsonNode> facts = citizen.facts(7);
    assertThat(facts.subList(3, 7).stream().map(fact -> fact.path("type").asText()))
        .containsExactly(
            "ContactAttempted", "ContactAttempted", "ContactAttempted", "TicketClosed");
    facts.forEach(fact -> Contracts.assertMatchesSchema(fact.toString()));
    assertThat(facts.getLast().path("outcome").asText()).isEqualTo("unconfirmed");
    assertThat(citizen.notices(4).getLast().path("kind").asText()).isEqualTo("closed-unconfirmed");
  }

  @Test
  void ofTwoMergesIntoEachOtherOneWins() {
    var one = new Citizen().submits();
    var other = new Citizen().submits();
    var officer = Browser.of("phed");
    Response ofOne = officer.get(Forms.address(one));
    Response ofOther = officer.get(Forms.address(other));

    var answers =
        List.of(
            Forms.post(officer, ofOne, one, "merge", Map.of("master", other.number())),
            Forms.post(officer, ofOther, other, "merge", Map.of("master", one.number())));

    assertThat(answers).extracting(Response::statusCode).containsExactly(303, 422);
  }

  private void hoursPass(Citizen citizen) {
    pool.preparedQuery(
            "update ticket set last_called_at = last_called_at - interval '4 hours' where number = $1")
        .execute(Tuple.of(citizen.number()))
        .await()
        .indefinitely();
  }

  private static String wrong(Citizen citizen) {
    String number = citizen.number();
    String digit = number.endsWith("0") ? "1" : "0";
    return number.substring(0, number.length() - 1) + digit;
  }
}
