package in.namaste.ticket.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import in.namaste.messaging.Event;
import java.time.Instant;
import java.util.UUID;

/**
 * The heads of the history's chains under one digest, published where nobody who can write to the
 * database can change it.
 *
 * @param number from 1, without gaps
 * @param heads how many chains
 * @param digest over subject, position and hash of each, in hex
 * @param previous the hash of the anchor before; null for the first
 * @param hash over the previous hash and all of this, in hex
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "type")
@JsonInclude(JsonInclude.Include.NON_NULL)
record HistoryAnchored(
    UUID eventId,
    Instant occurredAt,
    long number,
    int heads,
    String digest,
    String previous,
    String hash)
    implements Event {

  static final String TOPIC = "history.anchors";

  /** All under one key: their order is the proof. */
  static final String KEY = "history";
}
