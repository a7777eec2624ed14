package in.namaste.feedback.keeping;

import java.util.List;

/**
 * The offices as their keepers find them.
 *
 * @param typed what was searched for
 * @param closed whether closed offices are listed instead of open ones
 */
record OfficesView(String typed, boolean closed, boolean mayChange, List<Line> offices) {

  /** One office. */
  record Line(String code, String name, String department, int counters) {}
}
