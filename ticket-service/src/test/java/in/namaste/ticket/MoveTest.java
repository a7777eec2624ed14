package in.namaste.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import in.namaste.ticket.MoveRefused.Why;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of a ticket's life, said a second time, cell by cell. */
class MoveTest {

  /** They want a date shared before, a transfer made before, or a citizen who let time pass. */
  private static final EnumSet<Move> NEEDING_MORE =
      EnumSet.of(Move.CHANGE_DATE, Move.PASS_ON, Move.CALL);

  @Test
  void everyMoveIsSaidASecondTime() throws NoSuchMethodException {
    CsvSource table =
        MoveTest.class
            .getDeclaredMethod(
                "theTableSays",
                Move.class,
                String.class,
                State.class,
                String.class,
                String.class,
                NoticeKind.class)
            .getAnnotation(CsvSource.class);

    assertThat(table.textBlock().lines().map(line -> line.substring(0, line.indexOf('|')).strip()))
        .containsExactlyInAnyOrderElementsOf(Stream.of(Move.values()).map(Move::name).toList());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ASSIGN      | REGISTERED ASSIGNED IN_PROGRESS REOPENED                           | ASSIGNED         | officer head district admin | POST                | ASSIGNED
          SHARE_DATE  | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          |                  | officer head district admin | DATE REASON_IF_LATE | DATE_SHARED
          CHANGE_DATE | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          |                  | officer head district admin | DATE REASON         | DATE_CHANGED
          START       | ASSIGNED AWAITING_CITIZEN REOPENED                                 | IN_PROGRESS      | officer head district admin |                     | WORK_STARTED
          ASK         | ASSIGNED IN_PROGRESS                                               | AWAITING_CITIZEN | officer head district admin | QUESTION            | QUESTION
          ANSWER      | AWAITING_CITIZEN                                                   |                  | citizen                     |                     | ANSWER_RECEIVED
          LAPSE_QUESTION | AWAITING_CITIZEN                                                |                  | clock                       |                     |
          RESOLVE     | ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED                     | RESOLVED         | officer head district admin | ACTION_REPORT       | RESOLVED
          CONFIRM     | RESOLVED                                                           | CLOSED           | citizen calling-cell        |                     | CLOSED_CONFIRMED
          LAPSE       | RESOLVED                                                           | CLOSED           | clock calling-cell          |                     | CLOSED_UNCONFIRMED
          REOPEN      | RESOLVED CLOSED MERGED                                             | REOPENED         | citizen calling-cell        |                     | REOPENED
          WITHDRAW    | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN RESOLVED REOPENED MERGED | WITHDRAWN | citizen                     |                     | WITHDRAWN
          RATE        | CLOSED                                                             |                  | citizen                     | RATING              |
          TRANSFER    | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          | REGISTERED       | officer head district admin | DEPARTMENT          | TRANSFERRED
          PASS_ON     | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          | REGISTERED       | head district               | DEPARTMENT REASON   | TRANSFERRED
          RECLASSIFY  | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          |                  | officer head district admin | CLASSIFICATION REASON | RECLASSIFIED
          REJECT      | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          | REJECTED         | officer head district admin | REJECTION REASON    | REJECTED
          APPEAL      | REJECTED                                                           | REOPENED         | citizen                     |                     | APPEAL_ACCEPTED
          MERGE       | REGISTERED ASSIGNED IN_PROGRESS AWAITING_CITIZEN REOPENED          | MERGED           | officer head district admin | MASTER              | MERGED
          FOLLOW_MERGED      | MERGED                                                      |                  | officer head district admin | MASTER              | MERGED
          FOLLOW_TRANSFERRED | MERGED                                                      |                  | officer head district admin | DEPARTMENT          | TRANSFERRED
          FOLLOW_DATED       | MERGED                                                      |                  | officer head district admin | DATE                | DATE_SHARED
          FOLLOW_RESOLVED    | MERGED                                                      | RESOLVED         | officer head district admin | ACTION_REPORT       | RESOLVED
          SPLIT       | MERGED                                                             |                  | officer head district admin citizen |             | SPLIT
          CALL        | RESOLVED                                                           |                  | calling-cell                | CALL_OUTCOME        |
          """)
  void theTableSays(Move move, String from, State to, String by, String demands, NoticeKind tells) {
    assertThat(words(from)).isEqualTo(names(State.values(), move::leadsFrom));
    assertThat(move.to().orElse(null)).isEqualTo(to);
    assertThat(words(by))
        .isEqualTo(
            Set.copyOf(Stream.of(Role.values()).filter(move::isFor).map(Role::wireName).toList()));
    assertThat(words(demands)).isEqualTo(names(Demand.values(), move::demands));
    assertThat(move.tells()).isEqualTo(tells);
  }

  static Stream<Arguments> everyStateAndRole() {
    return Stream.of(State.values())
        .flatMap(state -> Stream.of(Role.values()).map(role -> Arguments.of(state, role)));
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource("everyStateAndRole")
  void aTicketAllowsWhatTheTableAllows(State state, Role role) {
    Ticket ticket = Example.in(state);
    Actor actor = new Actor(role, "x", "PHED");

    for (Move move : EnumSet.complementOf(NEEDING_MORE)) {
      assertThat(ticket.allows(move, actor))
          .as("%s", move)
          .isEqualTo(move.leadsFrom(state) && move.isFor(role));
    }
    assertThat(NEEDING_MORE).noneMatch(move -> ticket.allows(move, actor));
  }

  @Test
  void anOfficerOfAnotherDepartmentMayDoNothing() {
    Ticket ticket = Example.in(State.ASSIGNED);
    Actor stranger = new Actor(Role.OFFICER, "pwd", "PWD");

    assertThat(Stream.of(Move.values()).filter(move -> ticket.allows(move, stranger))).isEmpty();
    assertThatThrownBy(() -> ticket.start(stranger, Example.after(2)))
        .isInstanceOfSatisfying(
            MoveRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.NOT_YOURS));
  }

  @Test
  void theDistrictReachesEveryDepartment() {
    Ticket ticket = Example.in(State.ASSIGNED);

    ticket.start(new Actor(Role.DISTRICT, "dc", null), Example.after(2));

    assertThat(ticket.state()).isEqualTo(State.IN_PROGRESS);
  }

  @Test
  void aMoveThatIsNotAllowedChangesNothing() {
    Ticket ticket = Example.in(State.REGISTERED);
    PublicState before = ticket.publicState();

    assertThatThrownBy(
            () ->
                ticket.resolve(
                    Example.REPORT, List.of(), Example.PATIENCE, Example.OFFICER, Example.after(1)))
        .isInstanceOfSatisfying(
            MoveRefused.class, refused -> assertThat(refused.why()).isEqualTo(Why.WRONG_STATE));
    assertThat(ticket.publicState()).isEqualTo(before);
  }

  private static Set<String> words(String cell) {
    return cell == null ? Set.of() : Set.of(cell.split(" "));
  }

  private static <E extends Enum<E>> Set<String> names(
      E[] all, java.util.function.Predicate<E> chosen) {
    return Set.copyOf(Stream.of(all).filter(chosen).map(Enum::name).toList());
  }
}
