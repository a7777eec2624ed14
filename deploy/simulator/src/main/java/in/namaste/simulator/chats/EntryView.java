package in.namaste.simulator.chats;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;

/**
 * A message as it stood when it was looked at.
 *
 * @param seq its place among everything that happened here
 * @param rev grows whenever something about the message changes
 * @param to the citizen's address, whichever way the message went
 * @param body JSON, as posted (out, refused) or as in the webhook (in)
 * @param state in: waiting, received, read, lost; out: accepted, sent, delivered, read, failed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
    long seq,
    long rev,
    Direction direction,
    Instant time,
    String to,
    String wamid,
    String type,
    @JsonRawValue String body,
    String state,
    String details) {

  /** The same without its body, for callers that only count and time. */
  public EntryView bare() {
    return new EntryView(seq, rev, direction, time, to, wamid, type, null, state, details);
  }
}
