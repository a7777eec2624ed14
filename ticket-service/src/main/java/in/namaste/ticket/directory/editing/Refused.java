package in.namaste.ticket.directory.editing;

import in.namaste.ticket.directory.tables.Problem;
import java.util.List;
import java.util.Map;

/** Nothing has been changed, since not every wish can be granted. */
public final class Refused extends RuntimeException {

  private final transient Map<String, List<Problem>> problems;

  /**
   * @param problems by the keys of the entries
   */
  Refused(Map<String, List<Problem>> problems) {
    super("Refused: " + problems);
    this.problems = Map.copyOf(problems);
  }

  public Map<String, List<Problem>> problems() {
    return problems;
  }

  /** All problems, whichever entry they are of. */
  public List<Problem> all() {
    return problems.values().stream().flatMap(List::stream).toList();
  }

  /** Whether somebody else changed an entry that was to be changed. */
  public boolean tooLate() {
    return all().stream().anyMatch(problem -> problem.why() == Problem.Why.CHANGED_MEANWHILE);
  }
}
