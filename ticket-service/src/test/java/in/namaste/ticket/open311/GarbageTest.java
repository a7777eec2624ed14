package in.namaste.ticket.open311;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.ticket.directory.Directory;
import in.namaste.ticket.directory.tables.TheRohtakPack;
import in.namaste.web.Language;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent is understood or refused, and nothing fails. */
class GarbageTest {

  private static final Instant NOW = Instant.parse("2026-11-23T06:30:00Z");
  private static final Directory ROHTAK = TheRohtakPack.directory();

  /** Says the name of each sentence. */
  private static final Words WORDS =
      (Words)
          Proxy.newProxyInstance(
              Words.class.getClassLoader(),
              new Class<?>[] {Words.class},
              (proxy, method, arguments) -> method.getName());

  private static final Catalogue CATALOGUE =
      new Catalogue(ROHTAK, null, new Tongue(Language.HI, WORDS));

  /** GET Service Requests: a range may not span more than 90 days; times in W3C form. */
  @ParameterizedTest
  @CsvSource({
    "2026-01-01T00:00:00Z, 2026-04-01T00:00:00Z, fine",
    "2026-01-01T00:00:00+05:30, 2026-03-01T00:00+05:30, fine",
    "2026-01-01T00:00:00 05:30, '', fine",
    "2026-01-01T00:00:00.123Z, '', fine",
    "'', '', fine",
    "2026-01-01T00:00:00Z, 2026-04-01T00:00:01Z, spanTooLong",
    "2026-04-01T00:00:00Z, 2026-01-01T00:00:00Z, datesTurned",
    "2026-01-01T00:00:00, '', noTime",
    "2026-01-01, '', noTime",
    "'', yesterday, noTime",
    "-999999999-01-01T00:00:00Z, '', noTime"
  })
  void aRangeIsCheckedAgainstTheStandard(String start, String end, String said) {
    var query = new MultivaluedHashMap<String, String>();
    query.add("start_date", start);
    query.add("end_date", end);

    assertThat(searched(query)).isEqualTo(said);
  }

  @Test
  void oneDateAloneMeansTheNinetyDaysAfterOrBeforeIt() {
    var query = new MultivaluedHashMap<String, String>();
    query.add("start_date", "2026-01-01T00:00:00Z");
    assertThat(Search.of(query, NOW, "RTK", WORDS).to())
        .isEqualTo(Instant.parse("2026-04-01T00:00:00Z"));
    query.clear();
    query.add("end_date", "2026-04-01T00:00:00Z");
    assertThat(Search.of(query, NOW, "RTK", WORDS).from())
        .isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
    query.clear();
    assertThat(Search.of(query, NOW, "RTK", WORDS).to()).isEqualTo(NOW);
    assertThat(Search.of(query, NOW, "RTK", WORDS).from()).isEqualTo(NOW.minus(Search.SPAN));
  }

  /** Several codes: declared many times, comma-delimited, or both. */
  @Test
  void listsAreReadHoweverTheyAreDeclared() {
    var query = new MultivaluedHashMap<String, String>();
    query.put("service_code", List.of("A, B", "C,", ""));
    query.put("status", List.of("Open", "closed"));

    Search search = Search.of(query, NOW, "RTK", WORDS);

    assertThat(search.services()).containsExactlyInAnyOrder("A", "B", "C");
    assertThat(search.statuses()).containsExactlyInAnyOrder(Status.OPEN, Status.CLOSED);
  }

  @ParameterizedTest
  @CsvSource({
    "status, done, noStatus",
    "page, 0, noNumber",
    "page, x, noNumber",
    "page_size, -1, noNumber",
    "page, 99999999, pageTooDeep",
    "page_size, 5000, fine"
  })
  void anArgumentThatIsWrongIsSaid(String argument, String value, String said) {
    var query = new MultivaluedHashMap<String, String>();
    query.add(argument, value);

    assertThat(searched(query)).isEqualTo(said);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'",
        "%",
        "a,b,,;",
        "\uFFFF\uFFFE",
        "\u0000",
        "😀",
        "९९९",
        "-1",
        "1e309",
        "../../etc",
        "<a>&amp;",
        "null",
        "[]",
        "attribute[]",
        "2026-13-45T99:99:99Z",
        "+999999999-12-31T23:59:59Z"
      })
  void garbageIsRefusedOrUnderstood(String garbage) {
    for (String argument :
        List.of(
            "service_request_id",
            "service_code",
            "start_date",
            "end_date",
            "status",
            "page",
            "page_size",
            garbage)) {
      var query = new MultivaluedHashMap<String, String>();
      query.add(argument, garbage);
      assertThat(searched(query)).as(argument).isNotBlank();
    }
    for (String field :
        List.of(
            "service_code",
            "lat",
            "long",
            "address_string",
            "address_id",
            "attribute[PLACE]",
            "attribute[" + garbage + "]",
            "phone",
            "media_url",
            garbage)) {
      var form = new MultivaluedHashMap<String, String>();
      form.add("service_code", "PHED.LEAK");
      form.add("address_string", "Mokhra");
      form.putSingle(field, garbage);
      assertThat(made(form)).as(field).isNotBlank();
    }
  }

  private static String searched(MultivaluedMap<String, String> query) {
    try {
      assertThat(Search.of(query, NOW, "RTK", WORDS)).isNotNull();
      return "fine";
    } catch (Refused refused) {
      assertThat(refused.status()).isEqualTo(400);
      return refused.getMessage();
    }
  }

  private static String made(MultivaluedMap<String, String> fields) {
    try {
      assertThat(new NewRequest(Form.of(fields, WORDS), CATALOGUE).entry()).isNotNull();
      return "fine";
    } catch (Refused refused) {
      assertThat(refused.status()).isIn(400, 404);
      return refused.getMessage();
    }
  }
}
