package in.namaste.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import in.namaste.bench.feedback.OpenForm;
import in.namaste.bench.feedback.Outcome;
import in.namaste.bench.feedback.Sending;
import in.namaste.bench.feedback.Visitors;
import in.namaste.bench.phones.Chat;
import in.namaste.journeys.town.Crowd;
import in.namaste.journeys.town.Elsewhere;
import in.namaste.journeys.town.Moved;
import in.namaste.journeys.town.Problem;
import in.namaste.journeys.town.Town;
import in.namaste.journeys.town.TownTest;
import in.namaste.launcher.NamasteSystem;
import in.namaste.safekeeping.Refused;
import in.namaste.safekeeping.whole.Comparison;
import in.namaste.safekeeping.whole.Restore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A backup is taken while citizens complain and visitors answer, and comes back in an empty place
 * with brokers of its own, where what was on its way goes on.
 */
@TownTest
@Order(65)
@Tag("long")
class BackedUpJourneyTest {

  private static final int A_SECOND = 20;

  /** Three hundred at once wait for each other: Meta takes 80 messages a second of a number. */
  private static final Duration A_QUARTER_IS_TOLD = Duration.ofMinutes(5);

  @TempDir Path folder;

  @Test
  void everythingOfOneMomentComesBackAndWhatWasOnItsWayArrives(Town town) throws Exception {
    assertComesBack(town, 8);
  }

  @Test
  void soItDoesUnderALoadOfHundreds(Town town) throws Exception {
    assertComesBack(town, 300);
  }

  /**
   * @param people who complain and who answer while the backup is taken
   */
  private void assertComesBack(Town town, int people) throws Exception {
    var moved = new Moved(town, folder);
    var visitors = new Visitors(town.address("feedback-service"));
    List<OpenForm> early = visitors.open(visitors.forms(), people);
    List<OpenForm> late = visitors.open(visitors.forms(), people);
    List<UUID> thanked = new Sending(visitors).run(early, A_SECOND).answers().get(Outcome.THANKED);
    Set<Chat> citizens = ConcurrentHashMap.newKeySet();
    ConcurrentMap<Chat, String> numbers = new ConcurrentHashMap<>();

    Map<Chat, String> told;
    try (var crowd = Crowd.telling(people, () -> tell(town, citizens, numbers));
        var answering = Crowd.telling(1, () -> send(visitors, late))) {
      await().atMost(A_QUARTER_IS_TOLD).until(() -> numbers.size() > people / 4);
      told = Map.copyOf(numbers);
      moved.back();
    }
    assertDamageIsRefused(moved);
    Restore.Done restored = moved.restore();

    assertThat(restored.totals().lines()).isNotEmpty().allMatch(Comparison.Line::isSame);
    try (NamasteSystem system = moved.start()) {
      var there = new Elsewhere(system);
      there.awaitQuiet();
      assertThat(numbers).as("some were told after the backup").hasSizeGreaterThan(told.size());
      List<String> tickets = there.tickets();
      assertThat(tickets).isEqualTo(there.watchedTickets());
      assertThat(tickets.stream().map(ticket -> ticket.substring(0, ticket.indexOf(' '))))
          .as("numbers that citizens had heard")
          .containsAll(told.values());
      Set<String> phones = phones(citizens);
      assertThat(there.complainants(phones))
          .as("one ticket of everyone who had sent a complaint")
          .containsExactlyInAnyOrderElementsOf(there.senders(phones))
          .containsAll(phones(told.keySet()));
      assertThat(there.answers()).containsAll(ids(thanked));
      assertThat(there.answers()).containsAll(overlap(there.submissions(), late));
    }
  }

  private static void tell(Town town, Set<Chat> citizens, ConcurrentMap<Chat, String> numbers) {
    Chat chat = town.newCitizen();
    citizens.add(chat);
    numbers.put(chat, Problem.VET.tell(chat));
  }

  private static void send(Visitors visitors, List<OpenForm> forms) {
    try {
      new Sending(visitors).run(forms, A_SECOND);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while visitors answered", e);
    }
  }

  /** One bit of it is another one, and then it is as it was. */
  private static void assertDamageIsRefused(Moved moved) throws Exception {
    Path file = moved.backup().resolve("databases/ticket.zip");
    byte[] whole = Files.readAllBytes(file);
    byte[] damaged = whole.clone();
    damaged[whole.length / 2] ^= 1;
    Files.write(file, damaged);

    assertThatThrownBy(moved::restore)
        .isInstanceOf(Refused.class)
        .hasMessage(
            "The backup is damaged: databases/ticket.zip is not as it was written. Nothing was restored.");
    assertThat(moved.folder()).as("a folder of what was damaged").doesNotExist();
    Files.write(file, whole);
  }

  private static Set<String> phones(Set<Chat> chats) {
    return chats.stream().map(chat -> "+" + chat.citizen().phone()).collect(Collectors.toSet());
  }

  private static Set<String> ids(List<UUID> answers) {
    return answers.stream().map(UUID::toString).collect(Collectors.toSet());
  }

  private static Set<String> overlap(Set<String> submissions, List<OpenForm> forms) {
    Set<String> ids = ids(forms.stream().map(OpenForm::submission).toList());
    ids.retainAll(submissions);
    return ids;
  }
}
