package in.namaste.ticket.directory.tables;

import java.time.Instant;
import java.util.UUID;

/** When and as what an entry is published. */
public record Stamp(UUID eventId, Instant occurredAt, long version) {

  /** The stamp of an entry's next version. */
  public static Stamp next(long version, Instant now) {
    return new Stamp(UUID.randomUUID(), now, version + 1);
  }
}
