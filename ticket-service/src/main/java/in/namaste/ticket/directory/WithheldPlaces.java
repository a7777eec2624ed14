package in.namaste.ticket.directory;

import com.fasterxml.jackson.databind.JsonNode;
import in.namaste.web.district.PackRules;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Kinds of complaints whose village is told to nobody, since it would tell of whom they are; from
 * the pack's policy.yaml.
 *
 * @param categories their codes, such as {@code WCD.PROTECT}
 */
public record WithheldPlaces(Set<String> categories) {

  /** Where they stand in the file. */
  public static final String ENTRY = "open311.placeWithheld";

  private static final String NO_LIST = "must be a list of codes of categories";

  public WithheldPlaces {
    categories = Set.copyOf(categories);
  }

  /**
   * Reads them. A pack has to name them, or an empty list: nobody publishes such a village because
   * it was not thought of.
   *
   * @throws in.namaste.web.district.WrongPack naming the file and the entry
   */
  public static WithheldPlaces read(Path folder) {
    PackRules rules = PackRules.of(folder);
    if (!rules.has(ENTRY)) {
      throw rules.wrong(
          ENTRY,
          "is missing: codes of categories whose village Open311 does not tell, [] if there is none");
    }
    if (!rules.isList(ENTRY)) {
      throw rules.wrong(ENTRY, NO_LIST);
    }
    Set<String> categories = new TreeSet<>();
    for (JsonNode item : rules.items(ENTRY)) {
      if (!item.isTextual()) {
        throw rules.wrong(ENTRY, NO_LIST);
      }
      categories.add(item.asText());
    }
    return new WithheldPlaces(categories);
  }

  /** Makes those of the configured pack injectable. */
  static class Source {
    /** At the start and not at somebody's first question: a wrong pack starts nothing. */
    @Produces
    @Singleton
    @Startup
    WithheldPlaces places(@ConfigProperty(name = "namaste.district.dir") Path folder) {
      return read(folder);
    }
  }
}
