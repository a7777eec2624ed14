package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.ApiCalls.TICKETS;
import static in.namaste.ticket.whole.ApiCalls.address;
import static in.namaste.ticket.whole.ApiCalls.as;
import static in.namaste.ticket.whole.ApiCalls.assertProblem;
import static in.namaste.ticket.whole.ApiCalls.entered;
import static in.namaste.ticket.whole.ApiCalls.json;
import static in.namaste.ticket.whole.ApiCalls.moves;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import in.namaste.ticket.Role;
import in.namaste.ticket.programs.Scope;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Programs read tickets, and what is personal of them for a reason. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class ApiReadsTest {

  @Inject ApiCalls calls;

  private String phed;

  @BeforeEach
  void aProgramOfOneDepartment() {
    phed = calls.token(Role.OFFICER, "PHED");
  }

  @Test
  void whatIsPersonalIsShownForAReasonThatStandsInTheHistory() {
    String number = entered(phed);
    assertThat(as(phed).get(address(number)).asString())
        .doesNotContain("सुनीता", "पानी नहीं", "0001");
    String address = address(number) + "/personal";

    assertProblem(as(phed).body(Map.of("reason", "हां")).post(address), 400, "reason-missing");
    Response shown = as(phed).body(Map.of("reason", "पता पूछना है")).post(address);
    Response phone =
        as(phed).body(Map.of("reason", "फ़ोन करना है")).post(address(number) + "/phone");

    assertThat(json(shown).path("name").asText()).isEqualTo("सुनीता");
    assertThat(json(shown).path("words").asText()).isEqualTo("तीन दिन से पानी नहीं");
    assertThat(json(shown).path("phone").asText()).isEqualTo("••••••0001");
    assertThat(shown.header("Cache-Control")).isEqualTo("no-store");
    assertThat(json(phone).path("phone").asText()).isEqualTo("+919896000001");
    Response history = as(calls.token(Role.HEAD, "PHED")).get(address(number) + "/history");
    assertThat(json(history).path("entries").findValuesAsText("words"))
        .contains("पता पूछना है", "फ़ोन करना है");
    assertThat(Browser.of("dc").get("/desk/tickets/" + number + "/history").asString())
        .contains("data-why=\"api\"", "पता पूछना है");
  }

  @Test
  void aRoleSeesByTheApiNoMoreThanAtTheDesk() {
    String number = entered(phed);
    String admin = calls.token(Role.ADMIN, null);

    assertProblem(as(phed).get(address(number) + "/history"), 403, "not-allowed");
    assertProblem(
        as(admin).body(Map.of("reason", "देखना है")).post(address(number) + "/phone"),
        403,
        "not-allowed");
    assertProblem(as(phed).get("/api/v1/calls"), 403, "not-allowed");
    assertProblem(as(admin).post("/api/v1/calls/next"), 403, "not-allowed");
  }

  @Test
  void anotherDepartmentsTicketIsNeitherListedNorReadNorMoved() {
    String number = entered(phed);
    String other = calls.token(Role.OFFICER, "MCR");
    String nobody = calls.token(Role.PROGRAM, null, Scope.TICKETS_READ);

    for (String stranger : List.of(other, nobody)) {
      assertProblem(as(stranger).get(address(number)), 404, "not-found");
      assertProblem(as(stranger).get(address(number) + "/similar"), 404, "not-found");
      assertProblem(
          as(stranger).body(Map.of("reason", "देखना है")).post(address(number) + "/personal"),
          404,
          "not-found");
      Response list =
          as(stranger).queryParam("department", "PHED").queryParam("size", 200).get(TICKETS);
      assertThat(list.statusCode()).isEqualTo(200);
      assertThat(json(list).path("tickets")).isEmpty();
    }
    assertProblem(
        as(other).body(Map.of("version", 1)).post(moves(number, "start")), 404, "not-found");
    assertProblem(
        as(nobody).body(Map.of("version", 1)).post(moves(number, "start")), 403, "not-allowed");
  }

  @Test
  void whoIsNotKnownIsToldSoAndNotSentToAForm() {
    Response none = given().redirects().follow(false).get(TICKETS);

    assertProblem(none, 401, "not-signed-in");
    assertThat(none.header("WWW-Authenticate")).startsWith("Bearer");
    assertProblem(as(phed + "x").get(TICKETS), 401, "not-signed-in");
    assertProblem(as(Browser.password("open311")).get(TICKETS), 403, "not-allowed");
  }

  @ParameterizedTest
  @CsvSource({
    "?size=201, 400",
    "?page=0, 400",
    "?state=LOST, 400",
    "?colour=red, 400",
    "?overdue=perhaps, 400",
    "/NO-SUCH, 404",
    "/a/b/c, 404"
  })
  void whatCannotBeMeantIsSaid(String address, int status) {
    Response answer = as(phed).get(TICKETS + address);

    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
    assertThat(answer.contentType()).startsWith("application/problem+json");
  }

  @Test
  void theDirectoryTellsTheKnownCodes() {
    for (String kind : List.of("departments", "categories", "posts", "places")) {
      JsonNode entries = json(as(phed).get("/api/v1/directory/" + kind));
      assertThat(entries.path(0).path("code").asText()).as(kind).isNotBlank();
      assertThat(entries.path(0).path("type").asText()).as(kind).endsWith("Published");
    }
    assertProblem(as(phed).get("/api/v1/directory/people"), 404, "not-found");
    assertThat(json(as(phed).get("/api/v1/replies")).findValuesAsText("purpose"))
        .contains("question", "report", "reason");
  }
}
