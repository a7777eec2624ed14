package in.namaste.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import org.jsoup.nodes.Document;

/** The clerk who rings citizens that did not say whether it is solved. */
public final class CallingCell {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Browsing browsing;
  private final URI list;

  /**
   * @param browsing signed in as the calling cell
   * @param address of ticket-service
   */
  public CallingCell(Browsing browsing, URI address) {
    this.browsing = browsing;
    this.list = address.resolve("/desk/calls");
  }

  /** Waits until this citizen is to be rung. */
  public void awaitInList(String number) {
    await("call about " + number)
        .atMost(LIMIT)
        .untilAsserted(
            () ->
                assertThat(browsing.page(list).select("[data-number=" + number + "]")).hasSize(1));
  }

  /** Takes the next call, which must be this one, and notes what came of it. */
  public void ring(String number, String outcome, String words) {
    HttpResponse<String> next =
        browsing.submit(
            list.resolve("/desk/calls/next"),
            Map.of("csrf-token", Browsing.csrf(browsing.page(list))));
    URI call = list.resolve(next.headers().firstValue("Location").orElseThrow());
    assertThat(call.getPath()).endsWith(number);
    Document sheet = browsing.page(call);
    HttpResponse<String> noted =
        browsing.submit(
            call,
            Map.of(
                "csrf-token",
                Browsing.csrf(sheet),
                "version",
                sheet.select("input[name=version]").attr("value"),
                "outcome",
                outcome,
                "words",
                words));
    assertThat(noted.statusCode()).isEqualTo(303);
  }
}
