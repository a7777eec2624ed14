package in.namaste.simulator.chats;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

  private static final Instant WROTE = Instant.parse("2026-11-20T10:00:00Z");

  @ParameterizedTest
  @CsvSource({
    "KNOWN,  2026-11-21T09:59:59Z, true",
    "KNOWN,  2026-11-21T10:00:00Z, false",
    "STRICT, 2026-11-21T09:59:59Z, true",
    "STRICT, 2026-11-21T10:00:00Z, false",
    "OFF,    2026-12-21T10:00:00Z, true",
  })
  void is_open_for_24_hours_after_the_citizen_wrote(Window window, Instant now, boolean open) {
    assertEquals(open, window.isOpen(Optional.of(WROTE), now));
  }

  @ParameterizedTest
  @CsvSource({"KNOWN, true", "STRICT, false", "OFF, true"})
  void is_told_apart_for_people_never_seen_to_write(Window window, boolean open) {
    assertEquals(open, window.isOpen(Optional.empty(), WROTE));
  }
}
