package in.namaste.ticket.whole;

import static in.namaste.ticket.whole.Open311Calls.V2;
import static in.namaste.ticket.whole.Open311Calls.anybody;
import static in.namaste.ticket.whole.Open311Calls.form;
import static in.namaste.ticket.whole.Open311Calls.json;
import static in.namaste.ticket.whole.Open311Calls.make;
import static in.namaste.ticket.whole.Open311Calls.number;
import static in.namaste.ticket.whole.Open311Calls.numbers;
import static in.namaste.ticket.whole.Open311Calls.query;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** GeoReport v2, written from its text: finding requests. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class Open311FindingTest {

  @Inject Pool pool;

  @BeforeEach
  void theServiceIsReady() {
    Browser.awaitAccounts();
  }

  /** GET Service Requests: service_request_id overrides all other arguments. */
  @Test
  void requestsAreFoundByTheirNumbersWhateverElseIsAsked() {
    String one = make("PHED.LEAK");
    String two = make("PHED.SEWER");

    JsonNode found =
        json(
            anybody()
                .queryParam("service_request_id", one + "," + two + ",RTK-2611-999999-9")
                .queryParam("status", "closed")
                .queryParam("start_date", "rubbish")
                .get(V2 + "requests.json"));

    assertThat(found.findValuesAsText("service_request_id")).containsExactlyInAnyOrder(one, two);
    assertThat(json(anybody().queryParam("service_request_id", "none").get(V2 + "requests.json")))
        .isEmpty();
  }

  /** GET Service Requests: service_code, status and dates; newest first. */
  @Test
  void requestsAreFoundByServiceStatusAndTime() {
    String leak = make("PHED.LEAK");
    String sewer = make("PHED.SEWER");
    var both = anybody().queryParam("service_code", "PHED.LEAK,PHED.SEWER");

    List<String> found = numbers(both.queryParam("status", "open").get(V2 + "requests.json"));
    assertThat(found).containsSubsequence(sewer, leak);
    assertThat(numbers(query("service_code", "PHED.LEAK"))).contains(leak).doesNotContain(sewer);
    assertThat(numbers(query("status", "closed"))).doesNotContain(leak, sewer);
    assertThat(numbers(query("status", "open,closed"))).contains(leak, sewer);
    assertThat(numbers(query("status", ""))).as("empty is not declared").contains(leak);
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    assertThat(numbers(query("start_date", now.plusSeconds(600).toString()))).isEmpty();
    assertThat(numbers(query("end_date", now.minusSeconds(86_400).toString())))
        .doesNotContain(leak);
    assertThat(numbers(query("start_date", now.minusSeconds(86_400).toString())))
        .contains(leak, sewer);
    assertThat(
            numbers(
                anybody()
                    .queryParam("page_size", 1)
                    .queryParam("page", 2)
                    .queryParam("service_code", "PHED.LEAK,PHED.SEWER")
                    .get(V2 + "requests.json")))
        .hasSize(1);
  }

  /** Response Volume: 90 days, 1,000 requests, whichever is smallest. */
  @Test
  void byDefaultTheLastNinetyDaysAndAThousandRequestsAreGiven() {
    someTickets(1_050, "LABOUR.PF", Instant.now().minus(80, ChronoUnit.DAYS));
    someTickets(3, "LABOUR.BOCW", Instant.now().minus(91, ChronoUnit.DAYS));

    assertThat(numbers(query("service_code", "LABOUR.PF"))).hasSize(1_000);
    assertThat(numbers(query("service_code", "LABOUR.BOCW"))).isEmpty();
    assertThat(
            numbers(
                anybody()
                    .queryParam("service_code", "LABOUR.BOCW")
                    .queryParam("start_date", Instant.now().minus(100, ChronoUnit.DAYS).toString())
                    .get(V2 + "requests.json")))
        .hasSize(3);
  }

  /** What a department reports as solved is open until the citizen has answered. */
  @Test
  void closedIsWhatTheCitizenClosed() {
    var citizen = new Citizen().submits();
    String number = citizen.number();
    citizen.says("GrievanceWithdrawn");

    Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode request = json(anybody().get(V2 + "requests/" + number + ".json")).path(0);
              assertThat(request.path("status").asText()).isEqualTo("closed");
              assertThat(request.path("updated_datetime").asText()).isNotBlank();
            });
  }

  /** Nothing that a citizen gave is in any answer, whatever way it came. */
  @Test
  void nothingPersonalIsInAnyAnswer() {
    String mark = "गुप्त" + UUID.randomUUID();
    String number =
        number(
            form()
                .formParam("service_code", "WCD.PROTECT")
                .formParam("address_id", "V-061572")
                .formParam("address_string", mark + " की गली")
                .formParam("lat", "28.7654321")
                .formParam("long", "76.1234567")
                .formParam("description", mark)
                .formParam("first_name", mark)
                .formParam("last_name", "Marked")
                .formParam("phone", "9800000123")
                .formParam("email", "marked@example.org")
                .formParam("media_url", "https://example.org/marked.jpg")
                .formParam("device_id", "marked-device")
                .formParam("account_id", "marked-account")
                .post(V2 + "requests.json"));
    var citizen = new Citizen().submits(event -> event.put("description", mark));

    for (String address :
        List.of(
            "requests.json?page_size=1000",
            "requests.xml",
            "requests/" + number + ".json",
            "requests/" + number + ".xml",
            "requests/" + citizen.number() + ".json",
            "tokens/" + number + ".json",
            "requests.json?service_request_id=" + number + "," + citizen.number())) {
      assertThat(anybody().get(V2 + address).asString())
          .as(address)
          .contains("RTK-")
          .doesNotContainIgnoringCase(
              mark, "marked", "9800000123", "98000 00123", "28.76", "76.12", "अनीता", "9800000001");
    }
    JsonNode confidential = json(anybody().get(V2 + "requests/" + number + ".json")).path(0);
    assertThat(confidential.path("address").isNull()).as("of whom it is").isTrue();
    assertThat(confidential.path("address_id").isNull()).isTrue();
  }

  private void someTickets(int count, String service, Instant registered) {
    pool.preparedQuery(
            """
            insert into ticket (id, number, version, state, department_code, category_code,
              place_code, area, ticket_class, hours, share_date_hours, reopen_days, promise,
              registered_at, run_started_at, language, slips, reopen_count, run)
            select gen_random_uuid(), $1::text || '-' || i, 1, 'REGISTERED', 'LABOUR', $1,
              'V-061572', 'RURAL', 'MINOR', 48, 48, 30, 'NONE', $2, $2, 'hi', 0, 0, 1
            from generate_series(1, $3) as i
            """)
        .execute(Tuple.of(service, registered.atOffset(ZoneOffset.UTC), count))
        .await()
        .indefinitely();
  }
}
