package in.namaste.messaging;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.UUID;

/** A made-up topic of a made-up service. */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
sealed interface NoteEvent extends Event {

  record NoteTaken(UUID eventId, Instant occurredAt, String text) implements NoteEvent {}

  static NoteTaken note(String text) {
    return new NoteTaken(UUID.randomUUID(), Instant.parse("2026-11-23T06:30:00Z"), text);
  }
}
