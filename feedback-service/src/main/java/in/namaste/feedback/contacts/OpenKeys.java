package in.namaste.feedback.contacts;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The key of contacts, open in memory for one session and a while; it is never written down. */
@ApplicationScoped
class OpenKeys {

  /** How long a key stays open after its passphrase was given. */
  static final Duration OPEN_FOR = Duration.ofMinutes(30);

  /** Wrong passphrases that one person may give. */
  static final int MOST_TRIES = 5;

  /** How long they count. */
  static final Duration TRIES_COUNT_FOR = Duration.ofMinutes(15);

  private final Optional<Path> sealedKey;
  private final Clock clock;
  private final Map<String, Open> bySession = new ConcurrentHashMap<>();
  private final Map<String, Tries> byPerson = new ConcurrentHashMap<>();

  private record Open(ContactKey key, Instant until) {}

  private record Tries(int wrong, Instant until) {

    private static final Tries NONE = new Tries(0, Instant.MIN);

    /** With one more; past the last that is heard they end when they would have. */
    Tries more(Instant end) {
      return wrong < MOST_TRIES ? new Tries(wrong + 1, end) : new Tries(MOST_TRIES + 1, until);
    }

    boolean isTooMany() {
      return wrong > MOST_TRIES;
    }
  }

  OpenKeys(
      @ConfigProperty(name = "namaste.feedback.contact-sealed-key") Optional<Path> sealedKey,
      Clock clock) {
    this.sealedKey = sealedKey;
    this.clock = clock;
  }

  /** Whether there is a key at all. */
  boolean isThere() {
    return sealedKey.isPresent();
  }

  /** The key, if this session opened it less than half an hour ago. */
  Optional<ContactKey> of(String session) {
    forgetOld();
    return Optional.ofNullable(bySession.get(session)).map(Open::key);
  }

  /**
   * Opens the key for this session. Takes a second: never call it on an event loop. Throws
   * UncheckedIOException if the key's file cannot be read.
   *
   * @return why not; empty when it is open
   */
  Optional<Trouble> open(String person, String session, String passphrase) {
    forgetOld();
    if (sealedKey.isEmpty()) {
      return Optional.of(Trouble.TOOMANYTRIES);
    }
    // Counted before it is tried, in one step, so that many tries at once are no way around.
    Instant until = clock.instant().plus(TRIES_COUNT_FOR);
    Tries tries =
        byPerson.compute(person, (same, old) -> (old == null ? Tries.NONE : old).more(until));
    if (tries.isTooMany()) {
      return Optional.of(Trouble.TOOMANYTRIES);
    }
    Optional<ContactKey> key = ContactKey.unlock(text(sealedKey.get()), passphrase.strip());
    if (key.isEmpty()) {
      return Optional.of(Trouble.WRONGPASSPHRASE);
    }
    byPerson.remove(person);
    bySession.put(session, new Open(key.get(), clock.instant().plus(OPEN_FOR)));
    return Optional.empty();
  }

  /** Forgets the key of this session. */
  void close(String session) {
    bySession.remove(session);
  }

  /** What nobody asks for any more must not stay in memory either. */
  void forgetOld() {
    Instant now = clock.instant();
    bySession.values().removeIf(open -> !now.isBefore(open.until()));
    byPerson.values().removeIf(tries -> !now.isBefore(tries.until()));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException("FEEDBACK_CONTACT_SEALED_KEY cannot be read: " + file, e);
    }
  }
}
