package in.namaste.simulator.rules;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The templates that Meta would have approved; name and language together name one. */
public record Templates(List<Template> all) {

  /** Reads {@code templates.json} from the class path. */
  public static Templates approved() {
    try (InputStream file = Templates.class.getResourceAsStream("/templates.json")) {
      return new Templates(
          new ObjectMapper().readValue(file, new TypeReference<List<Template>>() {}));
    } catch (IOException e) {
      throw new UncheckedIOException("templates.json cannot be read", e);
    }
  }

  public Optional<Template> find(String name, String language) {
    return all.stream()
        .filter(template -> template.name().equals(name) && template.language().equals(language))
        .findFirst();
  }
}
