package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.bench.meta.CitizenMessage;
import in.namaste.bench.meta.SignedWebhook;
import in.namaste.bench.phones.Chat;
import in.namaste.bench.phones.Complaint;
import in.namaste.bench.phones.Outgoing;
import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.Events;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Meta delivers at least once, at once or days later, and processes die: the effect comes once. */
@TownTest
@Order(10)
class NeverTwiceTest {

  private static final int COPIES = 20;

  @Test
  void oneWebhookDeliveredTwentyTimesAtOnceAndAgainLaterGivesOneTicket(Town town)
      throws InterruptedException {
    Chat chat = town.newCitizen();
    Problem.greet(chat);
    Problem.VET.choose(chat);
    Problem.describe(chat);
    Outgoing summary = chat.hears("क्या शिकायत भेजें?");
    SignedWebhook submit =
        chat.webhook(CitizenMessage.tap(summary, summary.firstOption("submit:").orElseThrow()));
    chat.markRead();

    List<Integer> statuses = Crowd.atOnce(COPIES, () -> chat.post(submit));
    String number = number(chat);
    List<Integer> later = Crowd.atOnce(COPIES, () -> chat.post(submit));

    assertThat(statuses).containsOnly(200).hasSize(COPIES);
    assertThat(later).containsOnly(200).hasSize(COPIES);
    assertOneAnswer(chat, number);
    assertThat(Events.of(town, "grievance.events", "GrievanceSubmitted", byPhone(chat))).hasSize(1);
    assertThat(Events.of(town, "ticket.events", "TicketRegistered", byNumber(number))).hasSize(1);
  }

  /** The copies and what follows come in one order: once the last is answered, all are done. */
  private static void assertOneAnswer(Chat chat, String number) {
    int before = Collections.frequency(numbers(chat), number);
    assertThat(before).isEqualTo(1);
    chat.say("स्थिति").hears("दर्ज है");
    assertThat(Collections.frequency(numbers(chat), number)).isEqualTo(2);
    assertThat(numbers(chat)).containsOnly(number);
  }

  @Test
  void theFirstWordDeliveredTwentyTimesIsAnsweredOnce(Town town) throws InterruptedException {
    Chat chat = town.newCitizen();
    SignedWebhook greeting = chat.webhook(CitizenMessage.text("नमस्ते रोहतक"));

    List<Integer> statuses = Crowd.atOnce(COPIES, () -> chat.post(greeting));
    chat.hears("आपका नाम क्या है?");
    chat.say(Town.CITIZEN_NAME).hears("आप कहां रहते हैं?");

    assertThat(statuses).containsOnly(200);
    assertThat(chat.history()).hasSize(2);
  }

  @Test
  void aDozenHearOneNumberEachWhileEveryServiceIsKilled(Town town) throws Exception {
    assertOneNumberEach(town, 12);
  }

  @Test
  @Tag("long")
  void aThousandHearOneNumberEachWhileEveryServiceIsKilled(Town town) throws Exception {
    assertOneNumberEach(town, 1_000);
  }

  private static void assertOneNumberEach(Town town, int size) throws Exception {
    ConcurrentMap<Chat, String> numbers = new ConcurrentHashMap<>();

    try (var crowd = Crowd.telling(size, () -> tell(town, numbers))) {
      for (String service : List.of("chatbot-gateway", "ticket-service", "sla-monitor")) {
        town.system().kill(service);
        town.system().awaitReady(service);
      }
    }

    assertThat(numbers).hasSize(size);
    assertThat(numbers.values()).doesNotHaveDuplicates();
    numbers.forEach((chat, number) -> assertThat(numbers(chat)).containsOnly(number));
    assertThat(Events.of(town, "grievance.events", "GrievanceSubmitted", byOneOf(numbers.keySet())))
        .hasSize(size);
    assertThat(
            Events.of(
                town,
                "ticket.events",
                "TicketRegistered",
                event -> numbers.containsValue(event.at("/ticket/number").asText())))
        .hasSize(size);
  }

  private static void tell(Town town, ConcurrentMap<Chat, String> numbers) {
    Chat chat = town.newCitizen();
    numbers.put(chat, Problem.VET.tell(chat));
  }

  private static String number(Chat chat) {
    return Complaint.numberIn(
            chat.await("a ticket number", sent -> Complaint.numberIn(sent).isPresent()))
        .orElseThrow();
  }

  private static List<String> numbers(Chat chat) {
    return chat.history().stream().flatMap(sent -> Complaint.numberIn(sent).stream()).toList();
  }

  private static Predicate<JsonNode> byPhone(Chat chat) {
    return byOneOf(Set.of(chat));
  }

  private static Predicate<JsonNode> byOneOf(Set<Chat> chats) {
    Set<String> phones =
        chats.stream().map(chat -> "+" + chat.citizen().phone()).collect(Collectors.toSet());
    return event -> phones.contains(event.at("/citizen/phone").asText());
  }

  private static Predicate<JsonNode> byNumber(String number) {
    return event -> event.at("/ticket/number").asText().equals(number);
  }
}
