package in.namaste.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpConfig;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How large a body may be. */
@Singleton
class BodyLimits {

  /** Of a body without files; without it, as of any. */
  static final String OF_WORDS = "namaste.http.max-words-size";

  /** Below which addresses files are taken. */
  static final String FILES_BELOW = "namaste.http.files-below";

  private final long words;
  private final boolean sooner;
  private final List<String> filesBelow;

  BodyLimits(
      VertxHttpConfig http,
      @ConfigProperty(name = OF_WORDS) Optional<MemorySize> words,
      @ConfigProperty(name = FILES_BELOW) Optional<List<String>> filesBelow) {
    this.filesBelow = filesBelow.orElse(List.of("/"));
    this.words =
        words
            .or(() -> http.limits().maxBodySize())
            .map(MemorySize::asLongValue)
            .orElse(Long.MAX_VALUE);
    this.sooner = words.isPresent();
  }

  /** Whether a service takes files, which are larger than words. */
  boolean wordsEndSooner() {
    return sooner;
  }

  /** Whether a form that is sent there may have files. */
  boolean areFilesTaken(String path) {
    return filesBelow.stream().anyMatch(path::startsWith);
  }

  /** Of a whole body without files, in bytes. */
  long ofWords() {
    return words;
  }
}
