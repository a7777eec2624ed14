package in.namaste.feedback.comments;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Words of the district pack's {@code names.csv}: one kind and one word a line. */
@ApplicationScoped
class DistrictNames {

  private final Path file;

  DistrictNames(@ConfigProperty(name = "namaste.district.dir") Path district) {
    this.file = district.resolve("names.csv");
  }

  /** Masks the names of the file. Throws UncheckedIOException if it cannot be read. */
  Masking masking() {
    return new Masking(of("name"), of("post"));
  }

  /** Words too common to say anything, in lower case. */
  Set<String> common() {
    return of("common");
  }

  private Set<String> of(String kind) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .map(line -> line.split(",", -1))
          .filter(cells -> cells[0].equals(kind))
          .map(cells -> cells[1].strip().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException("The district pack's names cannot be read: " + file, e);
    }
  }
}
