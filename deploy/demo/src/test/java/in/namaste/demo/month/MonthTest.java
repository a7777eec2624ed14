package in.namaste.demo.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import in.namaste.demo.keeping.Wire;
import in.namaste.testing.Contracts;
import in.namaste.ticket.Outcome;
import in.namaste.ticket.PublicState;
import in.namaste.ticket.State;
import in.namaste.ticket.Terms;
import in.namaste.ticket.TicketClass;
import in.namaste.ticket.TicketEvent;
import in.namaste.ticket.TimelineEntry;
import in.namaste.ticket.directory.Policy;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A month of one seed: it has something of everything, in believable shares, and nothing later than
 * now.
 */
class MonthTest {

  private static final Instant NOW = Instant.parse("2026-11-27T09:30:00Z");
  private static final int TICKETS = 2_000;
  private static final long SEED = 2026;

  private static Story story;
  private static List<PublicState> tickets;

  @BeforeAll
  static void invent() {
    story = invent(SEED);
    tickets = story.registered().stream().map(each -> each.ticket().publicState()).toList();
  }

  @Test
  void asManyTicketsAsAskedForAreRegisteredInTheThirtyDaysBeforeNow() {
    assertThat(tickets).hasSize(TICKETS);
    assertThat(tickets)
        .allSatisfy(
            ticket ->
                assertThat(ticket.registeredAt()).isBetween(NOW.minus(Duration.ofDays(31)), NOW));
  }

  @Test
  void nothingHappensAfterNowAndAllInTheOrderOfTime() {
    assertThat(story.lines())
        .extracting(line -> line.entry().at())
        .allMatch(at -> at.isBefore(NOW));
    assertThat(story.lines())
        .extracting(line -> line.entry().at())
        .isSortedAccordingTo(Comparator.naturalOrder());
  }

  @Test
  void departmentsHaveTheSharesOfTheSourceButForTheRain() {
    double police = share(ticket -> ticket.departmentCode().equals("POLICE"));
    double villages = share(ticket -> ticket.departmentCode().equals("PANCH"));
    double town =
        share(
            ticket ->
                ticket.departmentCode().equals("MCR") || ticket.departmentCode().equals("NP"));

    // CM Window: police 185, rural development 81, urban bodies 48 of about 630 in all; rain and
    // transfers move some of it.
    assertThat(police).isCloseTo(0.27, within(0.05));
    assertThat(villages).isCloseTo(0.14, within(0.05));
    assertThat(town).isCloseTo(0.09, within(0.05));
  }

  @Test
  void aMondayIsFullerThanASundayAndANightIsQuiet() {
    long monday = count(ticket -> local(ticket).getDayOfWeek().getValue() == 1);
    long sunday = count(ticket -> local(ticket).getDayOfWeek().getValue() == 7);
    double night = share(ticket -> local(ticket).getHour() < 5);

    assertThat(monday).isGreaterThan(sunday);
    assertThat(night).isLessThan(0.05);
  }

  @Test
  void everyKindOfEndAndEveryOpenStateIsThere() {
    assertThat(tickets).extracting(PublicState::state).contains(State.values());
    assertThat(share(ticket -> ticket.outcome() == Outcome.CONFIRMED)).isBetween(0.2, 0.6);
    assertThat(share(ticket -> ticket.outcome() == Outcome.UNCONFIRMED)).isBetween(0.02, 0.25);
    assertThat(share(ticket -> ticket.reopenCount() > 0)).isBetween(0.02, 0.2);
    assertThat(share(ticket -> ticket.state().isOpen())).isBetween(0.1, 0.5);
    assertThat(count(ticket -> ticket.slips() > 0)).isGreaterThan(20);
    assertThat(count(ticket -> ticket.rating() != null)).isGreaterThan(100);
    assertThat(count(ticket -> ticket.ticketClass() == TicketClass.TECHNICAL)).isGreaterThan(300);
  }

  @Test
  void someOfTodayIsDueTodayAndSomeIsLate() {
    Predicate<PublicState> open = ticket -> ticket.state().isOpen() && ticket.promisedBy() != null;

    assertThat(count(open.and(ticket -> ticket.promisedBy().isBefore(NOW)))).isBetween(10L, 600L);
    assertThat(
            count(
                open.and(
                    ticket ->
                        ticket.promisedBy().isAfter(NOW)
                            && ticket.promisedBy().isBefore(NOW.plus(Duration.ofHours(9))))))
        .isPositive();
  }

  @Test
  void slowDepartmentsKeepFewerOfTheirFirstPromises() {
    assertThat(within48("REV")).isLessThan(within48("UHBVN"));
  }

  @Test
  void afterTheRainOnePlaceComplainsManyTimesAboutTheSame() {
    Map<String, Integer> same = new HashMap<>();
    tickets.forEach(
        ticket -> same.merge(ticket.categoryCode() + ticket.placeCode(), 1, Integer::sum));

    assertThat(same.values()).anyMatch(times -> times >= 10);
    assertThat(count(ticket -> ticket.masterId() != null)).isGreaterThan(10);
  }

  @Test
  void everyFactObeysItsContractAndEveryWordSaysThatItIsADemo() {
    Map<Class<?>, TicketEvent> oneOfEach = new HashMap<>();
    story.lines().stream()
        .filter(line -> line.event() != null)
        .forEach(line -> oneOfEach.put(line.event().getClass(), line.event()));

    assertThat(oneOfEach).hasSizeGreaterThan(13);
    oneOfEach.values().forEach(each -> Contracts.assertMatchesSchema(Wire.bytes(each)));
    assertThat(story.lines())
        .extracting(line -> line.entry())
        .extracting(TimelineEntry::words)
        .allMatch(words -> words == null || words.startsWith(People.MARK_HI));
    assertThat(story.registered())
        .allSatisfy(
            each -> {
              assertThat(each.complaint().name()).matches(".*\\((डेमो|demo)\\)");
              assertThat(each.complaint().description()).matches("\\((डेमो|Demo)\\) .*");
            });
  }

  @Test
  void ofOneSeedComesOneMonth() {
    assertThat(states(invent(SEED))).isEqualTo(states(story));
    assertThat(states(invent(SEED + 1))).isNotEqualTo(states(story));
  }

  private static Story invent(long seed) {
    Map<String, Long> last = new HashMap<>();
    return Month.invent(
        District.town(),
        Policy.read(District.PACK),
        TICKETS,
        month -> last.merge(month, 1L, Long::sum),
        NOW,
        seed);
  }

  private static List<PublicState> states(Story of) {
    return of.registered().stream().map(each -> each.ticket().publicState()).toList();
  }

  private static ZonedDateTime local(PublicState ticket) {
    return ticket.registeredAt().atZone(Policy.read(District.PACK).zone());
  }

  private static double within48(String department) {
    List<PublicState> settled =
        tickets.stream()
            .filter(ticket -> ticket.departmentCode().equals(department))
            .filter(ticket -> ticket.ticketClass() == TicketClass.MINOR)
            .filter(ticket -> ticket.firstResolvedAt() != null)
            .toList();
    return (double)
            settled.stream()
                .filter(
                    ticket ->
                        !ticket
                            .firstResolvedAt()
                            .isAfter(
                                ticket
                                    .registeredAt()
                                    .plus(Duration.ofHours(Terms.MOST_MINOR_HOURS))))
                .count()
        / settled.size();
  }

  private static long count(Predicate<PublicState> which) {
    return tickets.stream().filter(which).count();
  }

  private static double share(Predicate<PublicState> which) {
    return (double) count(which) / tickets.size();
  }
}
