package in.namaste.journeys.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The desk as one person of an office sees it. */
public final class Desk {

  private static final Duration LIMIT = Duration.ofSeconds(20);

  private final Browsing browsing;
  private final URI address;
  private final Consumer<Collection<String>> typing;

  /**
   * @param browsing signed in
   * @param address of ticket-service
   * @param typing hears what this person types
   */
  public Desk(Browsing browsing, URI address, Consumer<Collection<String>> typing) {
    this.browsing = browsing;
    this.address = address;
    this.typing = typing;
  }

  /** Waits until the ticket stands in the list of open ones. */
  public void awaitInList(String number) {
    await("ticket %s in the list".formatted(number))
        .atMost(LIMIT)
        .until(() -> !list("open").select("tr[data-number=" + number + "]").isEmpty());
  }

  /** The list of tickets in a state, such as {@code open}. */
  public Document list(String state) {
    return browsing.page(address.resolve("/desk?state=" + state));
  }

  /** The late tickets of which this person was told. */
  public Document told() {
    return browsing.page(address.resolve("/desk?told=mine"));
  }

  /** Waits until this person was told that the ticket is late. */
  public void awaitTold(String number) {
    await("told of ticket " + number)
        .atMost(LIMIT)
        .until(() -> !told().select("tr[data-number=" + number + "]").isEmpty());
  }

  /** Opens a ticket. */
  public Document ticket(String number) {
    return browsing.page(ticketAddress(number));
  }

  /** A ticket's state now. */
  public String state(String number) {
    return ticket(number).select("main [data-state], main[data-state]").attr("data-state");
  }

  /** Waits until the ticket is in this state. */
  public void awaitState(String number, String state) {
    await("state of " + number)
        .atMost(LIMIT)
        .untilAsserted(() -> assertThat(state(number)).isEqualTo(state));
  }

  /** Gives the ticket to a post. */
  public void assign(String number, String post) {
    move(number, "assign", Map.of("post", post));
  }

  /** Shares a date with the citizen, {@code yyyy-mm-dd} and {@code HH:mm}. */
  public void shareDate(String number, String date, String time, String reason) {
    move(number, "date", Map.of("date", date, "time", time, "reason", reason));
  }

  /** Begins the work. */
  public void start(String number) {
    move(number, "start", Map.of());
  }

  /** Asks the citizen something. */
  public void ask(String number, String question) {
    move(number, "ask", Map.of("question", question));
  }

  /** Reports the problem as solved. */
  public void resolve(String number, String report) {
    move(number, "resolve", Map.of("report", report));
  }

  private void move(String number, String move, Map<String, String> typed) {
    HttpResponse<String> answer = tryMove(number, move, typed);
    assertThat(answer.statusCode())
        .as("%s of %s, which is %s", move, number, state(number))
        .isEqualTo(303);
  }

  /** Fills in the form of a move and sends it, whatever comes of it. */
  public HttpResponse<String> tryMove(String number, String move, Map<String, String> typed) {
    Element form = ticket(number).selectFirst("form#" + move);
    assertThat(form).as("form of the move %s on ticket %s", move, number).isNotNull();
    Map<String, String> fields = new HashMap<>();
    form.select("input[type=hidden]")
        .forEach(input -> fields.put(input.attr("name"), input.attr("value")));
    fields.putAll(typed);
    typing.accept(typed.values());
    URI action = ticketAddress(number).resolve(form.attr("action"));
    return form.attr("enctype").equals("multipart/form-data")
        ? browsing.submitMultipart(action, fields)
        : browsing.submit(action, fields);
  }

  /** The person's browser, for what lies beside the desk. */
  public Browsing browsing() {
    return browsing;
  }

  private URI ticketAddress(String number) {
    return address.resolve("/desk/tickets/" + number);
  }
}
