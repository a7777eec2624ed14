package in.namaste.sla.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.support.RunningService;
import in.namaste.sla.support.Sessions;
import in.namaste.sla.support.TurnedClock;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A quarter of a year of a district with a million tickets a year. */
@RunningService
@Tag("long")
class WhatIfAtScaleTest {

  private static final Logger LOG = Logger.getLogger(WhatIfAtScaleTest.class);
  private static final int TICKETS = 250_000;
  private static final int AT_ONCE = 25_000;
  private static final int LOOKS = 9;
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  private static final String FILL =
      """
      insert into ticket_view (ticket_id, version, number, state, ticket_class, department_code,
        category_code, place_code, promise, promised_by, slips, reopen_count, run, registered_at,
        run_started_at, first_resolved_at, resolved_at, first_promised_by, answerable_code)
      select gen_random_uuid(), 3, 'RTK-2611-' || (1000000 + i) || '-0', 'RESOLVED', 'MINOR',
        'D' || i % 30, 'C' || i % 170, 'V-061572', 'RESOLVE', at + interval '48 hours', 0, 0, 1, at,
        at, at + (i % 60) * interval '1 hour', at + (i % 60) * interval '1 hour',
        at + interval '48 hours', 'D' || i % 30
      from (select i, $1::timestamptz - (i % 86 + 3) * interval '1 day' as at
            from generate_series($2::int, $3::int) i) s
      """;

  @Inject TurnedClock clock;
  @Inject Pool pool;

  @Test
  void aQuarterOfAMillionTicketsAreReplayedWhileSomebodyWaits() {
    for (int first = 0; first < TICKETS; first += AT_ONCE) {
      pool.preparedQuery(FILL)
          .execute(Tuple.of(clock.instant().atOffset(ZoneOffset.UTC), first, first + AT_ONCE - 1))
          .await()
          .atMost(PATIENCE);
    }
    long[] millis = new long[LOOKS];
    for (int look = 0; look < LOOKS; look++) {
      long begin = System.nanoTime();
      String html =
          DashboardHtml.get("/dashboard/what-if?lang=en&minor=" + (24 + look), Sessions.district())
              .html();
      millis[look] = Duration.ofNanos(System.nanoTime() - begin).toMillis();
      assertThat(Jsoup.parse(html).select("#newly-late tbody tr")).hasSize(WhatIfView.SIZE);
    }
    Arrays.sort(millis);
    LOG.infof(
        "%,d tickets replayed: median %d ms, slowest %d ms",
        TICKETS, millis[LOOKS / 2], millis[LOOKS - 1]);
    assertThat(millis[LOOKS / 2]).isLessThan(5_000);
  }
}
