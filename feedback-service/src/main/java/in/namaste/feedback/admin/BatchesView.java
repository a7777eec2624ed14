package in.namaste.feedback.admin;

import in.namaste.feedback.Office;
import in.namaste.feedback.batches.Batch;
import in.namaste.web.Language;
import java.util.List;

/**
 * The batches of one office.
 *
 * @param batches the newest first
 */
record BatchesView(Office office, List<Batch> batches, Language language) {

  /** For the template: the batch that is printed now. */
  public Batch current() {
    return batches.getFirst();
  }

  public String name() {
    return office.name(language);
  }

  /** How many codes a batch has: the office's own and one for each counter. */
  public int codes() {
    return 1 + office.counters().size();
  }

  public List<String> counters() {
    return office.counters().stream().map(counter -> counter.name(language)).toList();
  }
}
