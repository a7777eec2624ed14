package in.namaste.feedback.offices;

import in.namaste.feedback.Office;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The offices, in memory, so that forms and the public list need no database. Before the database
 * has been read once it holds the district pack's.
 */
@ApplicationScoped
public class OfficeBook {

  private volatile Map<String, Office> byCode;

  OfficeBook(DistrictOffices pack) {
    this.byCode = byCode(pack.read());
  }

  /** The open offices, by their codes. */
  public List<Office> open() {
    return byCode.values().stream().filter(Office::active).toList();
  }

  /** All offices, open and closed, by their codes. */
  public List<Office> all() {
    return List.copyOf(byCode.values());
  }

  /** An office, open or closed. */
  public Optional<Office> find(String code) {
    return Optional.ofNullable(byCode.get(code));
  }

  void replace(List<Office> offices) {
    byCode = byCode(offices);
  }

  private static Map<String, Office> byCode(List<Office> offices) {
    return offices.stream()
        .collect(
            Collectors.toMap(
                Office::code,
                Function.identity(),
                (one, other) -> {
                  throw new IllegalStateException("Two offices are called " + one.code());
                },
                TreeMap::new));
  }
}
