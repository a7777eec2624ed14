package in.namaste.feedback;

import in.namaste.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An office whose visitors are asked how they were treated.
 *
 * @param code for example {@code PHED-ROHTAK}
 * @param version rises with each change
 * @param active false once the office is closed; it is never deleted
 * @param counters places within the office that have codes of their own, open and closed; may be
 *     empty
 */
public record Office(
    String code,
    long version,
    boolean active,
    String nameHi,
    String nameEn,
    String departmentCode,
    List<Counter> counters) {

  /** Longest name of an office or counter, in characters: it stands on a poster. */
  public static final int LONGEST_NAME = 120;

  /** Two parts at least: a code of one word could be a word that somebody types to the bot. */
  private static final Pattern NEW_CODE = Pattern.compile("[A-Z0-9]+(-[A-Z0-9]+)+");

  private static final int LONGEST_CODE = 40;
  private static final Pattern NUMBERED_COUNTER = Pattern.compile("C([0-9]{1,4})");

  public Office {
    counters = List.copyOf(counters);
  }

  /** Whether a new office may be called so, for example {@code PHED-ROHTAK}. */
  public static boolean isNewCode(String text) {
    return text.length() <= LONGEST_CODE && NEW_CODE.matcher(text).matches();
  }

  public String name(Language language) {
    return language.say(nameHi, nameEn);
  }

  /** A counter, open or closed. */
  public Optional<Counter> counter(String counterCode) {
    return counters.stream().filter(counter -> counter.code().equals(counterCode)).findFirst();
  }

  /** The counters whose visitors are asked now. */
  public List<Counter> openCounters() {
    return counters.stream().filter(counter -> !counter.closed()).toList();
  }

  /** The office under other names, or of another department. */
  public Office described(String newHi, String newEn, String newDepartment) {
    return new Office(code, version + 1, active, newHi, newEn, newDepartment, counters);
  }

  /** The office when its visitors are asked no longer. */
  public Office closed() {
    return new Office(code, version + 1, false, nameHi, nameEn, departmentCode, counters);
  }

  /** The office when its visitors are asked again. */
  public Office reopened() {
    return new Office(code, version + 1, true, nameHi, nameEn, departmentCode, counters);
  }

  /** The office with this counter, new or in the place of the one of the same code. */
  public Office with(Counter counter) {
    List<Counter> changed = new ArrayList<>(counters);
    changed.replaceAll(known -> known.code().equals(counter.code()) ? counter : known);
    if (!changed.contains(counter)) {
      changed.add(counter);
    }
    return new Office(code, version + 1, active, nameHi, nameEn, departmentCode, changed);
  }

  /** The office with those of these counters that it has never had; itself when it had them all. */
  public Office withNew(List<Counter> counters) {
    List<Counter> fresh =
        counters.stream().filter(counter -> counter(counter.code()).isEmpty()).toList();
    if (fresh.isEmpty()) {
      return this;
    }
    List<Counter> all = new ArrayList<>(this.counters);
    all.addAll(fresh);
    return new Office(code, version + 1, active, nameHi, nameEn, departmentCode, all);
  }

  /** A code that no counter of this office has had, for example {@code C3}. */
  public String nextCounterCode() {
    int highest =
        counters.stream()
            .map(counter -> NUMBERED_COUNTER.matcher(counter.code()))
            .filter(Matcher::matches)
            .mapToInt(numbered -> Integer.parseInt(numbered.group(1)))
            .max()
            .orElse(0);
    return "C" + (highest + 1);
  }

  /**
   * A place within an office, for example the bill counter.
   *
   * @param closed true once it is no longer there; its results stay
   */
  public record Counter(String code, String nameHi, String nameEn, boolean closed) {

    /** An open counter. */
    public Counter(String code, String nameHi, String nameEn) {
      this(code, nameHi, nameEn, false);
    }

    public String name(Language language) {
      return language.say(nameHi, nameEn);
    }
  }
}
