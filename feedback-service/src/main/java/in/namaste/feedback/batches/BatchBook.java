package in.namaste.feedback.batches;

import in.namaste.feedback.codes.FormCode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The batches of posters, in memory, so that a form knows without a database whether its code still
 * holds. Empty until the database has been read once: then every code holds, and what comes with a
 * revoked one is set aside when it is counted.
 */
@ApplicationScoped
public class BatchBook {

  private volatile Map<String, List<Batch>> byOffice = Map.of();

  /** True for a code whose batch was revoked. */
  public boolean isRevoked(FormCode code) {
    return of(code.office()).stream()
        .anyMatch(batch -> batch.number() == code.batch() && batch.isRevoked());
  }

  /** The batch that is printed now. */
  public int current(String office) {
    return of(office).getFirst().number();
  }

  /** All batches of an office, the newest first; never empty. */
  public List<Batch> of(String office) {
    return byOffice.getOrDefault(office, List.of(Batch.first(office)));
  }

  /** Takes what the table holds now. */
  void replace(List<Batch> kept) {
    byOffice =
        kept.stream()
            .collect(
                Collectors.groupingBy(
                    Batch::office,
                    Collectors.collectingAndThen(Collectors.toList(), BatchBook::withFirst)));
  }

  private static List<Batch> withFirst(List<Batch> kept) {
    Batch first = Batch.first(kept.getFirst().office());
    boolean known = kept.stream().anyMatch(batch -> batch.number() == first.number());
    return Stream.concat(kept.stream(), known ? Stream.empty() : Stream.of(first))
        .sorted(Comparator.comparingInt(Batch::number).reversed())
        .toList();
  }
}
