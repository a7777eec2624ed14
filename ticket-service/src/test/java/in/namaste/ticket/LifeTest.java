package in.namaste.ticket;

import static in.namaste.ticket.Example.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import net.jqwik.api.statistics.StatisticsCoverage;

/** Whatever anybody does to some tickets in whatever order, this is true of them. */
class LifeTest {

  private static final int TICKETS = 4;

  /**
   * Somebody tries something.
   *
   * @param ticket which one, by its place in the district
   * @param with which other one, where a move wants one
   * @param hours that pass before it
   */
  private record Attempt(Move move, Actor by, int ticket, int with, CallOutcome call, int hours) {}

  @Provide
  Arbitrary<List<Attempt>> attempts() {
    Arbitrary<Actor> actors =
        Arbitraries.of(
            Example.OFFICER,
            Example.HEAD,
            Example.DISTRICT,
            Example.CALLER,
            new Actor(Role.OFFICER, "mcr", "MCR"),
            new Actor(Role.HEAD, "mcr.head", "MCR"),
            new Actor(Role.ADMIN, "admin", null));
    Arbitrary<Integer> places = Arbitraries.integers().between(0, TICKETS - 1);
    return Combinators.combine(
            moves(),
            actors,
            places,
            places,
            Arbitraries.of(CallOutcome.class),
            Arbitraries.integers().between(1, 200))
        .as(Attempt::new)
        .list()
        .ofMaxSize(150)
        .withSizeDistribution(RandomDistribution.uniform());
  }

  /** What ends a ticket is tried more rarely, so that most lives are long ones. */
  private static Arbitrary<Move> moves() {
    return Arbitraries.frequency(
        Stream.of(Move.values())
            .map(
                move ->
                    switch (move) {
                      case WITHDRAW, REJECT, MERGE -> Tuple.of(1, move);
                      case RESOLVE, CONFIRM -> Tuple.of(8, move);
                      default -> Tuple.of(4, move);
                    })
            .toList());
  }

  @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
  void everyTicketStandsSomewhereAndNoFollowerIsLost(@ForAll("attempts") List<Attempt> attempts) {
    District district = new District();

    attempts.forEach(
        attempt -> {
          district.attempt(attempt);
          district.holds();
        });
    district.states().forEach(state -> Statistics.label("ended").collect(state));
    Statistics.label("ended").coverage(LifeTest::everyStateIsReached);
  }

  /** A rule that holds because nobody came near it proves nothing. */
  private static void everyStateIsReached(StatisticsCoverage ended) {
    Stream.of(State.values()).forEach(state -> ended.check(state).count(count -> count > 0));
  }

  /** Some tickets, moved as the use cases move them: what moves a master moves its followers. */
  private static final class District {

    private final List<Ticket> tickets =
        IntStream.range(0, TICKETS).mapToObj(place -> Example.other(100 + place)).toList();
    private final Map<Ticket, Long> versions = new HashMap<>();
    private final Map<Ticket, PublicState> told = new HashMap<>();
    private Instant now = NOW;

    District() {
      tickets.forEach(
          ticket -> {
            versions.put(ticket, 1L);
            told.put(ticket, ticket.publicState());
          });
    }

    void attempt(Attempt attempt) {
      now = now.plus(Duration.ofHours(attempt.hours()));
      Ticket ticket = tickets.get(attempt.ticket());
      PublicState before = ticket.publicState();
      List<Moved> moves;
      try {
        moves = make(attempt, ticket, tickets.get(attempt.with()));
      } catch (MoveRefused refused) {
        assertThat(ticket.publicState()).isEqualTo(before);
        return;
      }
      moves.forEach(this::kept);
    }

    private List<Moved> make(Attempt attempt, Ticket ticket, Ticket other) {
      Actor by = attempt.by();
      List<Ticket> followers = followersOf(ticket);
      List<Moved> moves = new ArrayList<>();
      String why = Example.REASON;
      switch (attempt.move()) {
        case ASSIGN -> moves.add(ticket.assign("PHED.NODAL", by, now));
        case SHARE_DATE, CHANGE_DATE -> {
          Instant date = now.plus(Duration.ofDays(3));
          moves.add(ticket.shareDate(date, why, by, now));
          followers.forEach(one -> moves.add(one.followDate(date, why, by, now)));
        }
        case START -> moves.add(ticket.start(by, now));
        case ASK -> moves.add(ticket.ask(Example.QUESTION, by, now));
        case ANSWER -> moves.add(ticket.answer(null, now));
        case LAPSE_QUESTION -> moves.add(ticket.lapseQuestion(now));
        case RESOLVE -> {
          moves.add(ticket.resolve(Example.REPORT, List.of(), Example.PATIENCE, by, now));
          followers.forEach(
              one ->
                  moves.add(
                      one.followResolution(Example.REPORT, List.of(), Example.PATIENCE, by, now)));
        }
        case CONFIRM -> moves.add(ticket.confirm(now));
        case LAPSE -> {
          if (ticket.isAwaitingAnswer()) {
            ticket.markSilent(now);
          }
        }
        case REOPEN -> moves.add(ticket.reopen(null, now));
        case WITHDRAW -> {
          moves.add(ticket.withdraw(now));
          followers.forEach(one -> moves.add(one.split(Actor.CITIZEN, now)));
        }
        case RATE -> moves.add(ticket.rate(4, now));
        case TRANSFER, PASS_ON -> {
          String to = ticket.departmentCode().equals("PHED") ? "MCR" : "PHED";
          moves.add(ticket.transfer(to, why, by, now));
          followers.forEach(one -> moves.add(one.followTransfer(to, why, by, now)));
        }
        case RECLASSIFY -> {
          TicketClass opposite =
              ticket.publicState().ticketClass() == TicketClass.MINOR
                  ? TicketClass.TECHNICAL
                  : TicketClass.MINOR;
          moves.add(ticket.reclassify("PHED.LEAK", opposite, 48, why, by, now));
        }
        case REJECT -> {
          moves.add(ticket.reject(Rejection.COURT, why, by, now));
          followers.forEach(one -> moves.add(one.split(by, now)));
        }
        case APPEAL -> moves.add(ticket.appeal(null, null, now));
        case MERGE -> {
          moves.add(ticket.merge(other, by, now));
          followers.forEach(one -> moves.add(one.followMerge(other, by, now)));
        }
        case SPLIT -> moves.add(ticket.split(by, now));
        case CALL -> moves.addAll(ticket.call(attempt.call(), null, Example.CALLS, by, now));
        case FOLLOW_MERGED, FOLLOW_TRANSFERRED, FOLLOW_DATED, FOLLOW_RESOLVED -> {
          // They follow from a move of the master and are never made alone.
        }
      }
      return moves;
    }

    private List<Ticket> followersOf(Ticket master) {
      return tickets.stream()
          .filter(one -> master.id().equals(one.publicState().masterId()))
          .toList();
    }

    private void kept(Moved moved) {
      Ticket ticket =
          tickets.stream()
              .filter(one -> one.id().equals(moved.event().ticketId()))
              .findFirst()
              .orElseThrow();
      PublicState after = moved.event().ticket();
      assertThat(after.version()).isEqualTo(versions.merge(ticket, 1L, Long::sum));
      assertThat(moved.entry().at()).isEqualTo(now);
      if (moved.notice() != null) {
        assertThat(moved.notice().state()).isEqualTo(after.state());
      }
      told.put(ticket, after);
    }

    List<State> states() {
      return tickets.stream().map(Ticket::state).toList();
    }

    void holds() {
      Map<State, Integer> counts = new EnumMap<>(State.class);
      tickets.forEach(ticket -> counts.merge(ticket.state(), 1, Integer::sum));
      assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(TICKETS);
      tickets.forEach(this::holds);
    }

    /** One wait follows the other, and only the last may go on. */
    private static boolean isWaiting(PublicState state) {
      List<Wait> waits = state.awaited() == null ? List.of() : state.awaited();
      for (int next = 1; next < waits.size(); next++) {
        assertThat(waits.get(next).since()).isAfterOrEqualTo(waits.get(next - 1).until());
      }
      return !waits.isEmpty() && waits.getLast().until() == null;
    }

    private void holds(Ticket ticket) {
      PublicState state = ticket.publicState();
      assertThat(told.get(ticket)).as("what others were told last").isEqualTo(state);
      assertThat(state.masterId() != null).isEqualTo(state.state() == State.MERGED);
      assertThat(state.rejection() != null).isEqualTo(state.state() == State.REJECTED);
      assertThat(isWaiting(state)).isEqualTo(state.state() == State.AWAITING_CITIZEN);
      assertThat(state.outcome() != null).isEqualTo(state.state() == State.CLOSED);
      assertThat(state.run()).isEqualTo(state.reopenCount() + 1);
      assertThat(state.contactAttempts() == null ? 0 : state.contactAttempts())
          .isBetween(0, Example.CALLS.most());
      if (state.masterId() != null) {
        assertThat(tickets)
            .filteredOn(one -> one.id().equals(state.masterId()))
            .singleElement()
            .satisfies(master -> assertThat(master.state().isOpen()).isTrue())
            .satisfies(
                master -> assertThat(master.departmentCode()).isEqualTo(state.departmentCode()));
      }
    }
  }
}
