package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import in.namaste.launcher.NamasteSystem;
import in.namaste.launcher.SystemOptions;
import in.namaste.launcher.options.Ports;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code --demo} at small size: every service knows the month, nobody is told, and once is enough.
 */
@Tag("long")
class InventedMonthTest {

  private static final Map<String, String> SMALL = Map.of("NAMASTE_DEMO_TICKETS", "200");
  private static final Duration SOON = Duration.ofMinutes(2);

  @TempDir Path data;

  @Test
  void everyServiceShowsLifeNobodyIsToldAndASecondStartAddsNothing() throws Exception {
    List<String> reports = new CopyOnWriteArrayList<>();
    SystemOptions options =
        SystemOptions.in(data)
            .on(Ports.free())
            .withAll(SMALL)
            .withDemo(true)
            .reportingTo(reports::add);
    try (NamasteSystem system = NamasteSystem.start(options)) {
      assertThat(count(system, "ticket", "select count(*) from ticket")).isEqualTo(200);
      await()
          .atMost(SOON)
          .untilAsserted(
              () ->
                  assertThat(count(system, "sla", "select count(*) from ticket_view"))
                      .isEqualTo(200));
      assertThat(count(system, "ticket", "select count(distinct state) from ticket"))
          .isGreaterThan(6);
      assertThat(count(system, "feedback", "select count(distinct week) from published"))
          .isEqualTo(3);
      assertThat(
              count(
                  system,
                  "ticket",
                  """
                  select count(*) from timeline t
                  where not exists (select 1 from history h where h.subject = 'ticket:' || t.ticket_id)
                  """))
          .isZero();
      assertThat(count(system, "gateway", "select count(*) from citizen")).isZero();
      await()
          .atMost(SOON)
          .untilAsserted(() -> assertThat(page(system, "/public/data.csv")).contains(",district,"));
      assertThat(page(system, "/public?lang=en")).contains("By department");
      system.stop();
    }

    try (NamasteSystem again = NamasteSystem.start(options)) {
      assertThat(count(again, "ticket", "select count(*) from ticket")).isEqualTo(200);
    }
    assertThat(reports).anyMatch(line -> line.startsWith("--demo adds nothing"));
  }

  private static String page(NamasteSystem system, String path)
      throws IOException, InterruptedException {
    try (HttpClient browser = HttpClient.newHttpClient()) {
      URI address = URI.create(system.address("sla-monitor") + path);
      return browser.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    }
  }

  private static long count(NamasteSystem system, String database, String query)
      throws SQLException {
    try (Connection connection = system.database(database).getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getLong(1);
    }
  }
}
