package in.namaste.messaging;

import java.time.Instant;
import java.util.UUID;

/**
 * A fact that a service publishes. The simple name of the implementing record is its type on the
 * wire; readers drop repeats by {@link #eventId()}.
 */
public interface Event {

  /** Given when the fact is made, never again: a repeat of the record carries the same id. */
  UUID eventId();

  /** When it happened, by the clock of the service that says so. */
  Instant occurredAt();
}
