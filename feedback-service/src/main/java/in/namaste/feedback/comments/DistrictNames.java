package in.namaste.feedback.comments;

import in.namaste.web.district.PackTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words of the district pack's {@code names.csv}: one kind and one word a line. */
@ApplicationScoped
public class DistrictNames {

  private static final String KIND = "kind";
  private static final String WORD = "word";
  private static final List<String> KINDS = List.of("name", "post", "common");

  private final Path file;

  /**
   * @param district the folder of the pack
   */
  public DistrictNames(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("names.csv");
  }

  /** Masks the names of the file. Throws WrongPack if it cannot be used. */
  Masking masking() {
    return new Masking(of("name"), of("post"));
  }

  /** Words too common to say anything, in lower case. */
  Set<String> common() {
    return of("common");
  }

  /** Reads the file. Throws WrongPack if it cannot be used. */
  public void check() {
    KINDS.forEach(this::of);
  }

  private Set<String> of(String kind) {
    return PackTable.read(file, KIND, WORD).stream()
        .filter(row -> kind(row).equals(kind))
        .map(row -> row.text(WORD).toLowerCase(Locale.ROOT))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static String kind(PackTable.Row row) {
    String kind = row.text(KIND);
    if (!KINDS.contains(kind)) {
      throw row.wrong(KIND, "must be one of " + KINDS);
    }
    return kind;
  }
}
