package in.namaste.journeys.town;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;

/**
 * A whole system that somebody else started, such as {@code deploy/compose/try}: all pages under
 * one address, the stand-in for Meta beside it. The file that {@link #PROPERTY} names says where:
 * {@code pages}, {@code simulator}, {@code kafka}, {@code accounts}, {@code offset}, and {@code
 * keycloak} with {@code keycloak-password}, where an OpenID Connect server belongs to it.
 *
 * @param places what the file says
 */
public record RunningTown(Properties places) implements Places {

  /** System property that names the file. */
  public static final String PROPERTY = "namaste.town";

  /** The system that the property names; empty without it. */
  public static Optional<RunningTown> named() {
    return Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of).map(RunningTown::read);
  }

  private static RunningTown read(Path file) {
    var places = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      places.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("No word on the running system in " + file, e);
    }
    return new RunningTown(places);
  }

  @Override
  public URI address(String service) {
    return URI.create(get(service.equals("simulator") ? service : "pages"));
  }

  @Override
  public String bootstrapServers() {
    return get("kafka");
  }

  @Override
  public Path accounts() {
    return Path.of(get("accounts"));
  }

  /** Keycloak as its administrator reaches it. */
  public URI keycloak() {
    return URI.create(get("keycloak"));
  }

  /** The password of Keycloak's first administrator. */
  public String keycloakPassword() {
    return get("keycloak-password");
  }

  Duration offset() {
    return Duration.parse(get("offset"));
  }

  private String get(String name) {
    String value = places.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("The running system does not say its " + name);
    }
    return value;
  }
}
