package in.namaste.gateway;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * What Meta told us, verified and otherwise as it came. Published on {@code whatsapp.inbound} by
 * the webhook and read there by the conversation; a repeat has the same event id.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    property = "type",
    defaultImpl = WhatsAppEvent.Other.class)
@JsonSubTypes({
  @JsonSubTypes.Type(
      value = WhatsAppEvent.WhatsAppMessageReceived.class,
      name = "WhatsAppMessageReceived"),
  @JsonSubTypes.Type(
      value = WhatsAppEvent.WhatsAppStatusReceived.class,
      name = "WhatsAppStatusReceived")
})
public sealed interface WhatsAppEvent extends Event {

  /**
   * One item of {@code messages[]}.
   *
   * @param contact the item of {@code contacts[]} that belongs to it; null when there is none
   */
  record WhatsAppMessageReceived(
      UUID eventId, Instant occurredAt, ObjectNode metadata, ObjectNode contact, ObjectNode message)
      implements WhatsAppEvent {}

  /**
   * One item of {@code statuses[]}.
   *
   * @param contact the item of {@code contacts[]} that belongs to it; null when there is none
   */
  record WhatsAppStatusReceived(
      UUID eventId, Instant occurredAt, ObjectNode metadata, ObjectNode contact, ObjectNode status)
      implements WhatsAppEvent {}

  /** Kinds that nobody knows yet. */
  record Other(UUID eventId, Instant occurredAt) implements WhatsAppEvent {}
}
