package in.namaste.simulator.graph;

import in.namaste.simulator.GraphError;
import in.namaste.simulator.Refusal;
import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.Wamids;
import in.namaste.simulator.chats.Chats;
import in.namaste.simulator.chats.Citizen;
import in.namaste.simulator.inspect.Counts;
import in.namaste.simulator.inspect.Refusals;
import in.namaste.simulator.inspect.Settings;
import in.namaste.simulator.inspect.Switches;
import in.namaste.simulator.media.MediaStore;
import in.namaste.simulator.rules.Addressee;
import in.namaste.simulator.rules.MessageValidator;
import in.namaste.simulator.rules.OutgoingMessage;
import in.namaste.simulator.rules.ReadReceipt;
import in.namaste.simulator.rules.Templates;
import in.namaste.simulator.webhooks.Statuses;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/** Takes what the business posts to {@code /messages}, or refuses it and writes that down. */
@Singleton
class AcceptingMessages {

  private final MessageValidator validator = new MessageValidator(Templates.approved());
  private final SimulatorConfig config;
  private final SimulatorClock clock;
  private final Chats chats;
  private final MediaStore media;
  private final Switches switches;
  private final Counts counts;
  private final Refusals refusals;
  private final Statuses statuses;

  AcceptingMessages(
      SimulatorConfig config,
      SimulatorClock clock,
      Chats chats,
      MediaStore media,
      Switches switches,
      Counts counts,
      Refusals refusals,
      Statuses statuses) {
    this.config = config;
    this.clock = clock;
    this.chats = chats;
    this.media = media;
    this.switches = switches;
    this.counts = counts;
    this.refusals = refusals;
    this.statuses = statuses;
  }

  /**
   * Accepts a body.
   *
   * @param failure the code of the failed status to send instead of sent, if any
   * @return the answer
   * @throws Refusal with what Meta would answer
   */
  Map<String, Object> accept(Posted posted, OptionalInt failure) {
    try {
      return ReadReceipt.isOne(posted.part()) ? read(posted) : send(posted, failure);
    } catch (Refusal refusal) {
      writeDown(posted, refusal.error());
      throw refusal;
    }
  }

  private Map<String, Object> read(Posted posted) {
    ReadReceipt receipt = ReadReceipt.of(posted.part());
    chats.read(receipt.messageId(), receipt.typing());
    counts.add("readReceipts");
    return Map.of("success", true);
  }

  private Map<String, Object> send(Posted posted, OptionalInt failure) {
    OutgoingMessage message = validator.check(posted.part());
    Addressee addressee = message.addressee();
    String address = chats.resolve(addressee.address());
    checkWorld(message, address);
    String wamid = Wamids.next();
    chats.outgoing(address, wamid, message.type(), posted.text());
    counts.add("accepted");
    counts.add("accepted." + message.type());
    Citizen citizen = chats.citizen(address).orElseGet(() -> new Citizen(address, "", false, true));
    if (failure.isPresent()) {
      statuses.fail(citizen, wamid, failure.getAsInt(), message.callbackData());
    } else {
      statuses.follow(citizen, wamid, message.type(), message.callbackData());
    }
    String key = addressee.byPhone() ? "wa_id" : "user_id";
    return Map.of(
        "messaging_product",
        "whatsapp",
        "contacts",
        List.of(Map.of("input", addressee.input(), key, addressee.address())),
        "messages",
        List.of(Map.of("id", wamid)));
  }

  /** What depends on people, files and time rather than on the body alone. */
  private void checkWorld(OutgoingMessage message, String address) {
    Settings settings = switches.now();
    if (address.equals(config.number())) {
      throw refusal(131021, "the recipient is the business number itself");
    }
    if (!chats.citizen(address).map(Citizen::reachable).orElse(true)) {
      throw refusal(131026, "Message Undeliverable.");
    }
    boolean open = settings.window().isOpen(chats.lastInbound(address), clock.now());
    if (!open && !message.type().equals("template")) {
      throw refusal(
          131047,
          "Message failed to send because more than 24 hours have passed since the customer last replied to this number.");
    }
    for (String id : message.mediaIds()) {
      if (media.find(id).isEmpty()) {
        throw refusal(131009, "media id " + id + " does not exist or has expired");
      }
    }
    if (settings.pairRate() && !chats.takesOne(address)) {
      throw refusal(131056, "too many messages to this person in a short time");
    }
  }

  private void writeDown(Posted posted, GraphError error) {
    counts.add("refused");
    counts.add("refused." + error.code());
    String address = posted.address() == null ? null : chats.resolve(posted.address());
    refusals.add(address, error, posted.text(), posted.json() != null);
    if (posted.json() != null && address != null && chats.citizen(address).isPresent()) {
      String why = error.code() + ": " + error.title() + ". " + error.details();
      chats.refused(address, posted.json().path("type").asText(""), posted.text(), why);
    }
  }

  private static Refusal refusal(int code, String details) {
    return new Refusal(GraphError.of(code, details));
  }
}
