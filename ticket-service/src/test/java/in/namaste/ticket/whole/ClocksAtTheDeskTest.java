package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the clocks say stands at the desk, on real Kafka and PostgreSQL. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ClocksAtTheDeskTest {

  @Test
  void aBreachShowsOnTheDeskAndCanBeWithdrawn() {
    var citizen = new Citizen().submits();
    citizen.number();
    String breach = citizen.clockSays("DeadlineBreached", event -> {});
    Forms.awaitOnPage(citizen, "data-breached=\"true\"");
    assertThat(Browser.of("dc").get("/desk?sort=newest").asString()).contains("वादा टूटा");

    String breachId = Citizen.json(breach).path("eventId").asText();
    citizen.clockSays("BreachWithdrawn", event -> event.put("breachEventId", breachId));

    Forms.awaitOnPage(citizen, "data-kind=\"BREACH_WITHDRAWN\"");
    assertThat(Forms.page(citizen)).doesNotContain("data-breached");
  }

  @Test
  void whoWasToldThatItIsLateStandsInTheStoryAndFindsItInTheInboxUntilThatIsTakenBack() {
    var citizen = new Citizen().submits();
    citizen.number();
    citizen.clockSays("TicketEscalated", event -> {});

    Forms.awaitOnPage(citizen, "data-kind=\"ESCALATED\"");
    assertThat(Forms.page(citizen)).containsPattern("ESCALATED\">.*देरी की सूचना.*उपायुक्त");
    assertThat(toldTo("dc")).contains(citizen.number(), "देरी बताई गई: ");
    assertThat(toldTo("phed.head")).doesNotContain(citizen.number());
    citizen.clockSays("TicketEscalated", event -> event.put("postCode", "PHED.HEAD"));
    await().untilAsserted(() -> assertThat(toldTo("phed.head")).contains(citizen.number()));

    citizen.clockSays("BreachWithdrawn", event -> {});

    Forms.awaitOnPage(citizen, "data-kind=\"BREACH_WITHDRAWN\"");
    assertThat(toldTo("dc")).doesNotContain(citizen.number());
    assertThat(Forms.page(citizen)).contains("data-kind=\"ESCALATED\"");
  }

  @Test
  void aSilentCitizenIsToBeRungAndTheTicketStaysResolved() {
    var citizen = new Citizen().submits();
    var officer = Browser.of("phed");
    Forms.move(officer, citizen, "assign", Map.of("post", "PHED.NODAL"));
    Forms.resolve(officer, citizen);
    citizen.facts(3);

    citizen.clockSays("ConfirmationLapsed", event -> event.put("run", 2));
    citizen.clockSays("ConfirmationLapsed", event -> {});

    Forms.awaitOnPage(citizen, "data-kind=\"SILENT\"");
    assertThat(Forms.page(citizen))
        .contains("data-state=\"RESOLVED\"")
        .containsOnlyOnce("\"SILENT\"");
    assertThat(citizen.facts(3)).hasSize(3);
  }

  private static String toldTo(String account) {
    return Browser.of(account).get("/desk?told=mine&sort=newest").asString();
  }
}
