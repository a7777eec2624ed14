package in.namaste.bench.phones;

import in.namaste.bench.meta.BusinessNumber;
import in.namaste.bench.meta.Citizen;
import in.namaste.bench.meta.Gateway;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The phones of many citizens: each message goes to the chat of the one it was sent to. */
public final class Chats implements AutoCloseable {

  private final Map<String, Chat> byPhone = new ConcurrentHashMap<>();
  private final Gateway gateway;
  private final BusinessNumber number;
  private final Clock clock;
  private final MessageWatch watch;

  /**
   * @param clock the time that the citizens' messages carry
   */
  public Chats(Gateway gateway, BusinessNumber number, Simulator simulator, Clock clock) {
    this.gateway = gateway;
    this.number = number;
    this.clock = clock;
    this.watch = new MessageWatch(simulator, true, this::deliver);
  }

  /** The chat of this citizen, the same one on each call. */
  public Chat of(Citizen citizen) {
    return byPhone.computeIfAbsent(
        citizen.phone(), phone -> new Chat(citizen, number, gateway, clock));
  }

  /** Forgets a citizen whose story is told. */
  public void leave(Chat chat) {
    byPhone.remove(chat.citizen().phone());
  }

  private void deliver(Outgoing message) {
    Chat chat = byPhone.get(message.to());
    if (chat != null) {
      chat.receive(message);
    }
  }

  @Override
  public void close() {
    watch.close();
  }
}
