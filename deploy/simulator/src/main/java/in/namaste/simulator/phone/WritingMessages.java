package in.namaste.simulator.phone;

import com.fasterxml.jackson.databind.node.ObjectNode;
import in.namaste.simulator.Json;
import in.namaste.simulator.Misuse;
import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.Wamids;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.Citizen;
import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.webhooks.Envelope;
import in.namaste.simulator.webhooks.WebhookSender;
import jakarta.inject.Singleton;
import java.util.function.UnaryOperator;

/** A citizen writes: the message goes into the chat and, as a signed webhook, to the gateway. */
@Singleton
class WritingMessages {

  private final Chats chats;
  private final WebhookSender sender;
  private final SimulatorClock clock;
  private final Counts counts;
  private final Envelope envelope;

  WritingMessages(
      Chats chats,
      WebhookSender sender,
      SimulatorClock clock,
      Counts counts,
      SimulatorConfig config) {
    this.chats = chats;
    this.sender = sender;
    this.clock = clock;
    this.counts = counts;
    this.envelope = new Envelope(config.phoneNumberId(), config.number());
  }

  /**
   * Sends a message.
   *
   * @param content the kind and its payload: {@code type}, the field it names, maybe {@code
   *     context}; what it says of from, id and timestamp wins
   * @return the wamid
   */
  String write(String phone, ObjectNode content) {
    if (!Citizen.isPhone(phone)) {
      throw new Misuse("a phone is 7 to 15 digits with country code, no plus");
    }
    String type = content.path("type").asText("");
    if (type.isEmpty()) {
      throw new Misuse("type is required");
    }
    Citizen citizen = chats.save(phone, UnaryOperator.identity());
    ObjectNode message = Json.object();
    Envelope.address(citizen, message, "from", "from_user_id");
    message.put("id", Wamids.next());
    message.put("timestamp", Long.toString(clock.now().getEpochSecond()));
    message.setAll(content);
    String wamid = message.get("id").asText();
    chats.incoming(phone, wamid, type, message.toString());
    counts.add("inbound");
    sender.post(
        envelope.message(citizen, message),
        outcome ->
            chats.state(
                wamid,
                switch (outcome) {
                  case RECEIVED -> "received";
                  case WAITING -> "waiting";
                  case LOST -> "lost";
                }));
    return wamid;
  }
}
