package in.namaste.ticket.whole;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.testing.RealBackbone;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of the inbox that are taken away, and what stands in the history then. */
@QuarkusTest
@QuarkusTestResource(
    value = RealBackbone.class,
    initArgs = @ResourceArg(name = "service", value = "ticket-service"))
class InboxExportTest {

  private static final String REASON = "बैठक के लिए फोन करने हैं";
  private static final String SPACED = "91 98000 00001";

  @Inject Pool pool;

  @ParameterizedTest
  @ValueSource(strings = {"phed.head", "dc"})
  void namesAndPhonesAreGivenForAReasonThatStandsWithEachTicket(String account) {
    String number = number();
    var reader = Browser.of(account);

    Response file = take(reader, "csv", "q=" + serial(number), REASON);

    assertThat(file.statusCode()).isEqualTo(200);
    assertThat(file.header("Cache-Control")).isEqualTo("no-store");
    assertThat(file.header("Content-Disposition")).contains("complaints-with-names.csv");
    assertThat(file.asString()).contains(number, SPACED);
    assertThat(Browser.of("dc").get("/desk/tickets/" + number + "/history").asString())
        .contains("data-why=\"export\"", REASON + " · csv, 1, state=all q=digits", account)
        .contains("id=\"whole\"");
  }

  @Test
  void anExcelFileHasThemToo() throws IOException {
    String number = number();

    Response file = take(Browser.of("phed.head"), "xlsx", "q=" + serial(number), REASON);

    try (var zip = new ZipInputStream(file.asInputStream())) {
      assertThat(zip.getNextEntry()).isNotNull();
    }
  }

  @Test
  void withoutAReasonNothingIsGivenAndWhatWasTypedStays() {
    String number = number();
    var head = Browser.of("phed.head");

    Response refused = take(head, "csv", "q=" + serial(number), "फोन");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.contentType()).startsWith("text/html");
    assertThat(refused.asString())
        .contains("id=\"refused\"", ">फोन</textarea>")
        .doesNotContain(SPACED);
    assertThat(Browser.of("dc").get("/desk/tickets/" + number + "/history").asString())
        .doesNotContain("data-why=\"export\"");
  }

  @ParameterizedTest
  @CsvSource({"phed, 403", "calling, 403", "admin, 403", "pwd.head, 200"})
  void whoDoesNotAnswerForItGetsNobodysPhone(String account, int status) {
    String number = number();
    var reader = Browser.of(account);

    Response answer = take(reader, "csv", "q=" + serial(number), REASON);

    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.asString()).doesNotContain(SPACED).doesNotContain(number);
    assertThat(reader.get("/desk?q=" + serial(number)).asString()).doesNotContain("/desk/people");
  }

  @Test
  void theFormSaysWhichListItIs() {
    String number = number();

    String form =
        Browser.of("phed.head").get("/desk/people?state=all&q=" + serial(number)).asString();

    assertThat(form).contains("id=\"people\"", serial(number), "<dd class=\"num\">1</dd>");
  }

  @Test
  void aListWithoutPersonalDataIsRecordedBeforeItIsGiven() {
    String number = number();

    Response csv = Browser.of("phed").get("/desk/export.csv?state=all&q=" + serial(number));

    assertThat(csv.asString()).startsWith("\ufeff").contains(number).doesNotContain(SPACED);
    assertThat(csv.header("Content-Disposition")).contains("complaints.csv");
    assertThat(recorded("officer:phed")).contains("csv, 1, state=all q=digits");
  }

  private static String number() {
    return new Citizen().submits().number();
  }

  /** The number without its check digit; with it the inbox leads to the ticket. */
  private static String serial(String number) {
    return number.substring(0, 15);
  }

  private List<String> recorded(String who) {
    var rows =
        pool.preparedQuery(
                """
                select words from history h join history_words w on w.hash = h.words_hash
                where h.subject like 'export:%' and what = 'exported' and who = $1
                """)
            .executeAndAwait(Tuple.of(who));
    return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getString(0)).toList();
  }

  /** Sends the form; whoever has none has a token of another page. */
  private static Response take(Browser reader, String form, String list, String reason) {
    return reader.post(
        "/desk/people/" + form, reader.get("/sign-out"), Map.of("list", list, "reason", reason));
  }
}
