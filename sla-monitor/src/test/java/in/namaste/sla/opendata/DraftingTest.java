package in.namaste.sla.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import in.namaste.sla.figures.Figures;
import in.namaste.sla.figures.Name;
import in.namaste.sla.figures.Part;
import in.namaste.sla.figures.TicketFilter;
import in.namaste.sla.opendata.Publication.Level;
import in.namaste.sla.opendata.Publication.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What becomes public of exact figures. */
class DraftingTest {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

  @Test
  void aSmallGroupIsNotNamedAndAddsNothingToTheSum() {
    Publication made =
        publication(
            List.of(part("WATER", 13, 7), part("TINY", 4, 4)), List.of(part("B-1", 17, 11)));

    assertThat(made.of(Level.DEPARTMENT))
        .extracting(line -> line.of().code())
        .containsExactly("WATER");
    assertThat(made.district().count(Column.REGISTERED)).isEqualTo(10);
    assertThat(made.district().count(Column.DISPOSED)).isEqualTo(5);
  }

  @Test
  void aSmallFigureOfALargeGroupIsWithheldAndNotZero() {
    Publication made = publication(List.of(part("WATER", 30, 3)), List.of());

    Line water = made.of(Level.DEPARTMENT).getFirst();
    assertThat(water.count(Column.REGISTERED)).isEqualTo(30);
    assertThat(water.count(Column.DISPOSED)).isNull();
  }

  @Test
  void everyFigureAndEveryDifferenceOfTwoDaysIsAMultipleOfFive() {
    Random random = new Random(1);
    for (int run = 0; run < 200; run++) {
      List<Part> departments = new ArrayList<>();
      List<Part> blocks = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        long registered = random.nextInt(60);
        departments.add(part("D" + i, registered, random.nextInt((int) registered + 1)));
        blocks.add(part("B" + i, registered, random.nextInt((int) registered + 1)));
      }
      Publication made = publication(departments, blocks);

      assertThat(made.lines())
          .flatExtracting(line -> line.counts().values())
          .allMatch(count -> count >= 5 && count % 5 == 0);
      for (Column column : Column.values()) {
        assertThat(sum(made.of(Level.DEPARTMENT), column))
            .isEqualTo(zeroed(made.district().count(column)));
      }
    }
  }

  @Test
  void aBlockIsShownOnlyWhereItCannotGiveDepartmentsAway() {
    List<Part> fours = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      fours.add(part("D" + i, 4, 0));
    }

    assertThat(publication(fours, List.of(part("B-1", 20, 0))).of(Level.BLOCK)).isEmpty();
  }

  private static long sum(List<Line> lines, Column column) {
    return lines.stream().mapToLong(line -> zeroed(line.count(column))).sum();
  }

  private static long zeroed(Long count) {
    return count == null ? 0 : count;
  }

  private static Publication publication(List<Part> departments, List<Part> blocks) {
    return new Drafting(departments, blocks, Map.of()).publication(DAY, DAY.minusDays(90), DAY);
  }

  private static Part part(String code, long registered, long disposed) {
    Map<TicketFilter, Long> counts = new HashMap<>();
    counts.put(TicketFilter.ALL, registered);
    counts.put(TicketFilter.DISPOSED, disposed);
    return new Part(new Name(code, code, code), new Figures(counts, 0));
  }
}
