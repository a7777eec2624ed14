package in.namaste.sla.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import in.namaste.sla.figures.Name;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is public of a day.
 *
 * @param day on which it was made
 * @param from first day of the registrations it speaks of
 * @param to last day of them, itself included
 * @param lines the district, then departments, then blocks
 */
public record Publication(LocalDate day, LocalDate from, LocalDate to, List<Line> lines) {

  /** What a line speaks of. */
  public enum Level {
    DISTRICT,
    DEPARTMENT,
    BLOCK
  }

  /**
   * One group's figures.
   *
   * @param counts multiples of five by {@link Column#key()}; one that is withheld is not there
   * @param medianDays whole days until the department first said solved; null where withheld
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(Level level, Name of, Map<String, Long> counts, Long medianDays) {

    /** The figure, or null where it is withheld. */
    public Long count(Column column) {
      return counts.get(column.key());
    }
  }

  public List<Line> of(Level level) {
    return lines.stream().filter(line -> line.level() == level).toList();
  }

  /** The sums of what is shown of departments. */
  public Line district() {
    return of(Level.DISTRICT).getFirst();
  }
}
