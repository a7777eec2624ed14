package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import in.namaste.journeys.pages.Desk;
import in.namaste.journeys.town.Events;
import in.namaste.journeys.town.HeldOutbox;
import in.namaste.journeys.town.Keeper;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.launcher.services.Service;
import in.namaste.safekeeping.restore.Restoring;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/**
 * A dump is taken while two events wait to be published, work goes on, the database is lost, and
 * ticket-service goes on from the dump while a complaint waits for it.
 */
@TownTest
@Order(60)
class RestoredJourneyTest {

  private static final String SERVICE = Service.TICKET_SERVICE.label();

  @Test
  void theSameTicketsComeBackAndWhatFollowsIsNumberedAndToldOnce(Town town) throws Exception {
    Keeper keeper = Keeper.of(town);
    Desk desk = town.desk(Problem.VET.officer());
    Chat citizen = town.newCitizen();
    String first = Problem.VET.tell(citizen);
    desk.awaitInList(first);
    try (HeldOutbox held = HeldOutbox.of(town)) {
      desk.assign(first, Problem.VET.post());
      keeper.dump();
    }
    citizen.hears("के अधिकारी को दी गई है");
    desk.start(first);
    citizen.hears("काम शुरू हो गया है");
    citizen.say("नमस्ते रोहतक").hears("क्या समस्या है?");
    String second = Problem.VET.tellAgain(citizen);
    citizen.say("नमस्ते रोहतक").hears("क्या समस्या है?");
    Problem.VET.choose(citizen);
    Problem.describe(citizen);

    town.system().stopService(SERVICE);
    List<String> before = tickets(town);
    citizen.tapFirst("submit:");
    citizen.markRead();
    town.system().loseDatabase(SERVICE);
    Restoring.Done done = keeper.restore();
    List<String> after = tickets(town);
    town.system().startService(SERVICE);
    town.system().awaitReady(SERVICE);
    String third =
        Complaint.numberIn(citizen.await("a number", sent -> Complaint.numberIn(sent).isPresent()))
            .orElseThrow();
    desk.awaitInList(third);
    desk.ask(first, "क्या पशु अब खड़ा होता है?");
    citizen.hears("क्या पशु अब खड़ा होता है?");

    assertThat(done.published()).as("the event and the notice that waited").isEqualTo(2);
    assertThat(after).isEqualTo(before).anyMatch(ticket -> ticket.startsWith(second));
    assertThat(third).isNotIn(first, second);
    assertToldOnce(town);
    assertThat(keeper.verify().broken()).isEmpty();
  }

  /** Every ticket by what the other services know of it. */
  private static List<String> tickets(Town town) throws SQLException {
    List<String> tickets = new ArrayList<>();
    try (Connection database = town.system().database("ticket").getConnection();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                """
                select number, id, version, state, department_code, category_code, place_code,
                    date_trunc('second', promised_by), post, slips, reopen_count, run, outcome, rating, master_number
                from ticket order by number
                """)) {
      int columns = rows.getMetaData().getColumnCount();
      while (rows.next()) {
        List<String> columnsOfOne = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          columnsOfOne.add(rows.getString(column));
        }
        tickets.add(String.join(" ", columnsOfOne));
      }
    }
    return tickets;
  }

  private static void assertToldOnce(Town town) {
    List<JsonNode> facts = all(town, "ticket.events");
    assertThat(several(facts, fact -> fact.at("/ticket/number").asText(), "ticketId"))
        .as("numbers of two tickets")
        .isEmpty();
    assertThat(
            several(
                facts,
                fact -> fact.path("ticketId").asText() + " " + fact.at("/ticket/version"),
                "eventId"))
        .as("versions of two events")
        .isEmpty();
    for (String topic : List.of("ticket.events", "ticket.notices")) {
      assertThat(several(all(town, topic), event -> event.path("eventId").asText(), ""))
          .as("events of two contents on " + topic)
          .isEmpty();
    }
  }

  private static List<JsonNode> all(Town town, String topic) {
    return town.topic(topic).all().stream()
        .flatMap(record -> Events.parse(record).stream())
        .toList();
  }

  /**
   * The keys under which more than one value stands.
   *
   * @param field whose value is compared; all of the event when it is empty
   */
  private static Set<String> several(
      List<JsonNode> events, Function<JsonNode, String> key, String field) {
    return events.stream()
        .collect(
            Collectors.groupingBy(
                key,
                Collectors.mapping(
                    event -> (field.isEmpty() ? event : event.path(field)).toString(),
                    Collectors.toSet())))
        .entrySet()
        .stream()
        .filter(entry -> entry.getValue().size() > 1)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
