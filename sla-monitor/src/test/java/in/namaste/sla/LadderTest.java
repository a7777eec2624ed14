package in.namaste.sla;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a ladder tells next, as tables. */
class LadderTest {

  private static final List<String> FOUR = List.of("NODAL", "HEAD", "ADC", "DC");

  /**
   * The posts: {@code -} vacant, {@code x} inactive, {@code a>b} in additional charge of b's
   * holder.
   */
  @ParameterizedTest
  @CsvSource({
    "1, NODAL HEAD ADC DC,        NODAL HEAD ADC DC, all in their order",
    "2, NODAL HEAD ADC DC,        HEAD ADC DC,       reopened: one rung up",
    "3, NODAL HEAD ADC DC,        HEAD ADC DC,       reopened again: still one rung up",
    "1, NODAL- HEAD ADC DC,       HEAD ADC DC,       a vacant one is passed over",
    "1, NODAL HEADx ADC- DC,      NODAL DC,          two passed over",
    "2, NODAL HEAD- ADC DC,       ADC DC,            reopened and vacant",
    "2, NODAL HEAD- ADC- DC-,     NODAL,             reopened and nobody above: rather the lowest",
    "1, NODAL- HEAD- ADC- DC-,    '',                nobody at all",
    "1, NODAL>HEAD HEAD ADC DC,   HEAD ADC DC,       the holder is told once for both",
    "1, NODAL>HEAD HEAD- ADC DC,  ADC DC,            a holder who is away is nobody",
    "1, NODAL HEAD>DC ADC DC,     NODAL DC ADC,      the holder sits above",
    "1, NODAL HEAD>NODAL ADC DC,  NODAL ADC DC,      the head's charge is with the nodal officer"
  })
  void tells(int run, String posts, String expected, String why) {
    assertThat(String.join(" ", climb(ladder(posts), run))).as(why).isEqualTo(expected);
  }

  @Test
  void whoWasPassedOverIsNamedAndInWhoseCharge() {
    Ladder ladder = ladder("NODAL- HEADx ADC>DC DC");

    assertThat(ladder.next(1, List.of()))
        .contains(new Telling("PHED", 3, "DC", "ADC", List.of("NODAL", "HEAD"), null, true));
  }

  @Test
  void aPostFilledBelowIsNotGoneBackTo() {
    List<Telling> told = List.of(ladder("NODAL- HEAD ADC DC").next(1, List.of()).orElseThrow());

    assertThat(ladder("NODAL HEAD ADC DC").next(1, told)).map(Telling::postCode).contains("ADC");
  }

  @Test
  void aRungPutInBelowDoesNotRepeatAnybody() {
    List<Telling> told = List.of(ladder("NODAL HEAD DC").next(1, List.of()).orElseThrow());

    assertThat(ladder("JE NODAL HEAD DC").next(1, told))
        .contains(new Telling("PHED", 3, "HEAD", null, List.of(), "NODAL", false));
  }

  @Test
  void ofALadderMadeAnewTheLowestRungHearsFirst() {
    List<Telling> told = List.of(ladder("NODAL HEAD DC").next(1, List.of()).orElseThrow());

    assertThat(ladder("SDO HEAD DC").next(1, told)).map(Telling::postCode).contains("SDO");
  }

  @Test
  void afterATransferTheOtherDepartmentHearsFromItsLowestRungAndNobodyTwice() {
    List<Telling> told = new ArrayList<>();
    Ladder first = ladder("NODAL HEAD ADC DC");
    for (int step = 0; step < 3; step++) {
      told.add(first.next(1, told).orElseThrow());
    }
    Ladder other = ladder("MCR", "MCR.NODAL MCR.HEAD ADC DC");

    assertThat(climb(other, 1, told)).containsExactly("MCR.NODAL", "MCR.HEAD", "DC");
  }

  @Test
  void aDepartmentWithoutALadderTellsNobody() {
    assertThat(Ladder.none("PHED").next(1, List.of())).isEmpty();
  }

  @Test
  void aPostThatTheDirectoryDoesNotKnowIsPassedOver() {
    Ladder ladder = new Ladder("PHED", FOUR, Map.of("DC", new Post("DC", true, true, null)));

    assertThat(ladder.next(1, List.of())).map(Telling::postCode).contains("DC");
  }

  private static List<String> climb(Ladder ladder, int run) {
    return climb(ladder, run, List.of());
  }

  private static List<String> climb(Ladder ladder, int run, List<Telling> before) {
    List<Telling> told = new ArrayList<>(before);
    for (var next = ladder.next(run, told); next.isPresent(); next = ladder.next(run, told)) {
      told.add(next.get());
    }
    return told.stream().skip(before.size()).map(Telling::postCode).toList();
  }

  static Ladder ladder(String posts) {
    return ladder("PHED", posts);
  }

  private static Ladder ladder(String department, String posts) {
    List<Post> known = Arrays.stream(posts.split(" ", -1)).map(LadderTest::post).toList();
    return new Ladder(
        department,
        known.stream().map(Post::code).toList(),
        known.stream().collect(Collectors.toMap(Post::code, Function.identity())));
  }

  private static Post post(String word) {
    if (word.contains(">")) {
      String[] charge = word.split(">", -1);
      return new Post(charge[0], true, true, charge[1]);
    }
    String code = word.replaceAll("[-x]$", "");
    return new Post(code, !word.endsWith("x"), !word.endsWith("-"), null);
  }
}
