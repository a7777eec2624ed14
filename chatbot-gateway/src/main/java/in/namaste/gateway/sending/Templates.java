package in.namaste.gateway.sending;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which approved template says that something waits, and which is tried when one is missing. */
@ApplicationScoped
class Templates {

  private static final List<String> LANGUAGES = List.of("hi", "en");

  private final String general;
  private final Map<String, String> byNotice;

  /**
   * Reads the names from the configuration.
   *
   * @param general for every notice that has none of its own
   * @param byNotice kind of notice to name
   */
  Templates(
      @ConfigProperty(name = "gateway.sending.template") String general,
      @ConfigProperty(name = "gateway.sending.templates") Map<String, String> byNotice) {
    this.general = general;
    this.byNotice = Map.copyOf(byNotice);
  }

  /** The template for a kind of notice; the general one for those that have none, and for null. */
  String named(String about) {
    return about == null ? general : byNotice.getOrDefault(about, general);
  }

  /** The one to try when this one is not approved or stopped; empty when all were tried. */
  Optional<Choice> after(Choice refused, String about, String language) {
    List<Choice> all = inOrder(named(about), language);
    return all.stream().skip(all.indexOf(refused) + 1L).findFirst();
  }

  /** Own and general, each first in the citizen's language and then in another. */
  private List<Choice> inOrder(String own, String language) {
    return Stream.of(own, general)
        .distinct()
        .flatMap(
            name ->
                Stream.concat(Stream.of(language), LANGUAGES.stream())
                    .distinct()
                    .map(code -> new Choice(name, code)))
        .toList();
  }

  /** A template is found by both. */
  record Choice(String name, String language) {}
}
