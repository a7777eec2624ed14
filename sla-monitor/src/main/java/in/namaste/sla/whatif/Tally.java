package in.namaste.sla.whatif;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts a replay, ticket by ticket, and keeps one page of what would be newly broken. */
public final class Tally {

  private final Map<String, DepartmentTally> departments = new HashMap<>();
  private final List<NewlyBroken> page = new ArrayList<>();
  private final Replay replay;
  private final Part part;
  private long listed;

  /**
   * A ticket whose promise would have been broken.
   *
   * @param due what would have passed
   */
  public record NewlyBroken(PastTicket ticket, Instant due) {}

  /**
   * Which of the newly broken ones are kept.
   *
   * @param department of whom; all when empty
   * @param skipped how many stand on earlier pages
   * @param size most on the page
   */
  public record Part(Optional<String> department, long skipped, int size) {

    private boolean concerns(PastTicket ticket) {
      return department.isEmpty() || department.get().equals(ticket.departmentCode());
    }
  }

  public Tally(Replay replay, Part part) {
    this.replay = replay;
    this.part = part;
  }

  /** Counts one more. */
  public void add(PastTicket ticket) {
    Verdict verdict = replay.of(ticket);
    departments.merge(
        ticket.departmentCode(), DepartmentTally.NONE.with(verdict), DepartmentTally::plus);
    if (verdict.isNewlyBroken() && part.concerns(ticket)) {
      listed++;
      if (listed > part.skipped() && page.size() < part.size()) {
        page.add(new NewlyBroken(ticket, verdict.brokenAt().orElseThrow()));
      }
    }
  }

  /** By department code. */
  public Map<String, DepartmentTally> departments() {
    return Map.copyOf(departments);
  }

  /** All departments together; made of their figures, so that they add up. */
  public DepartmentTally total() {
    return departments.values().stream().reduce(DepartmentTally.NONE, DepartmentTally::plus);
  }

  /** How many newly broken ones there are on all pages. */
  public long listed() {
    return listed;
  }

  /** The page of newly broken ones, in the order in which they were counted. */
  public List<NewlyBroken> page() {
    return List.copyOf(page);
  }
}
