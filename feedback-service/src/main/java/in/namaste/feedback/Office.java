package in.namaste.feedback;

import in.namaste.web.Language;
import java.util.List;
import java.util.Optional;

/**
 * An office whose visitors are asked how they were treated.
 *
 * @param code for example {@code PHED-ROHTAK}
 * @param version rises with each change
 * @param active false once the office is closed; it is never deleted
 * @param counters places within the office that have codes of their own; may be empty
 */
public record Office(
    String code,
    long version,
    boolean active,
    String nameHi,
    String nameEn,
    String departmentCode,
    List<Counter> counters) {

  public Office {
    counters = List.copyOf(counters);
  }

  public String name(Language language) {
    return language.say(nameHi, nameEn);
  }

  public Optional<Counter> counter(String counterCode) {
    return counters.stream().filter(counter -> counter.code().equals(counterCode)).findFirst();
  }

  /** A place within an office, for example the bill counter. */
  public record Counter(String code, String nameHi, String nameEn) {

    public String name(Language language) {
      return language.say(nameHi, nameEn);
    }
  }
}
