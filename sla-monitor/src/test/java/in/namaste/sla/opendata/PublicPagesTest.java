package in.namaste.sla.opendata;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.TurnedClock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The public page and its files: for everyone, of one day, and all three say the same. */
@RunningService
class PublicPagesTest {

  @Inject TurnedClock clock;
  @Inject Publishing publishing;

  @BeforeEach
  void somethingIsPublished() {
    Published.now(publishing, clock.instant());
  }

  @Test
  void pageCsvAndJsonSayTheSame() throws IOException {
    List<Map<String, String>> rows = csv();
    JsonNode json = new ObjectMapper().readTree(get("/public/data.json").asString());

    assertThat(rows).isNotEmpty();
    assertThat(json.get("rows")).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      Map<String, String> row = rows.get(i);
      JsonNode same = json.get("rows").get(i);
      for (Column column : Column.values()) {
        assertThat(same.path(column.key()).asText()).isEqualTo(row.get(column.key()));
      }
      if (row.get("level").equals("department")) {
        Element line = page().selectFirst("#departments tr[data-code=" + row.get("code") + "]");
        assertThat(line.select("td").getFirst().text()).isEqualTo(row.get("registered"));
      }
    }
    assertThat(json.at("/licence/name").asText()).contains("Government Open Data License");
  }

  @Test
  void nothingOfASmallGroupAndNoTicketIsInAnyOfThem() throws IOException {
    String all =
        page().text() + get("/public/data.csv").asString() + get("/public/data.json").asString();

    assertThat(all).doesNotContain(Published.SMALL).doesNotContainPattern("RTK-\\d{4}-");
    assertThat(csv())
        .allSatisfy(
            row -> assertThat(Long.parseLong(row.get("registered"))).isGreaterThanOrEqualTo(5));
  }

  @Test
  void whoComesBackIsToldThatNothingChangedAndCachesMayKeepIt() {
    for (String path : List.of("/public", "/public/data.csv", "/public/data.json")) {
      Response first = get(path);

      assertThat(first.header("Cache-Control")).isEqualTo("public, max-age=600");
      given()
          .header("If-None-Match", first.header("ETag"))
          .get(path)
          .then()
          .statusCode(304)
          .header("ETag", first.header("ETag"));
    }
    assertThat(get("/public").header("ETag")).isNotEqualTo(get("/public?lang=en").header("ETag"));
  }

  @Test
  void itSpeaksHindiFirstNeedsNoScriptAndExplainsEveryColumn() {
    Document page = page();

    assertThat(page.selectFirst("html").attr("lang")).isEqualTo("hi");
    assertThat(page.select("script")).isEmpty();
    assertThat(page.selectFirst("h1").text()).isEqualTo("जिले का वादा और सच");
    assertThat(Jsoup.parse(get("/public?lang=en").asString()).selectFirst("h1").text())
        .isEqualTo("What the district promises and keeps");
    String dictionary = get("/public/dictionary").asString();
    for (Column column : Column.values()) {
      assertThat(dictionary).contains(">" + column.key() + "<");
    }
  }

  private static Document page() {
    return Jsoup.parse(get("/public").asString());
  }

  private static List<Map<String, String>> csv() throws IOException {
    CsvMapper mapper = new CsvMapper();
    try (MappingIterator<Map<String, String>> rows =
        mapper
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .readValues(get("/public/data.csv").asString())) {
      return new ArrayList<>(rows.readAll());
    }
  }

  private static Response get(String path) {
    return given().get(path).then().statusCode(200).extract().response();
  }
}
