package in.namaste.simulator.chats;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A line of the list of chats.
 *
 * @param address phone digits, or the BSUID of a person whose phone is not known
 * @param lastInbound when the citizen last wrote; absent if never seen
 * @param typing whether the business is writing an answer
 * @param last the newest message, absent in an empty chat; notices are none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChatView(
    String address,
    String name,
    String bsuid,
    boolean hidesPhone,
    boolean reachable,
    Instant lastInbound,
    boolean typing,
    EntryView last) {

  static ChatView of(Chat chat, Instant now) {
    Citizen citizen = chat.citizen;
    Entry last = chat.lastMessage();
    return new ChatView(
        citizen.phone(),
        citizen.name(),
        citizen.bsuid(),
        citizen.hidesPhone(),
        citizen.reachable(),
        chat.lastInbound,
        chat.isTyping(now),
        last == null ? null : last.view());
  }
}
