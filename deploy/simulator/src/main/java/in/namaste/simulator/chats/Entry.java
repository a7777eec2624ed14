package in.namaste.simulator.chats;

import java.time.Instant;
import java.util.List;

/** One message of a chat. Only {@link Chats} changes it, under its lock. */
final class Entry {

  /** How far a message can get; what is reported late or twice never takes it back. */
  private static final List<String> STATES =
      List.of("waiting", "accepted", "lost", "sent", "received", "delivered", "read", "failed");

  final long seq;
  final Direction direction;
  final Instant time;
  final String address;
  final String wamid;
  final String type;
  final String body;
  final String details;
  long revision;
  String state;

  Entry(long seq, Instant time, String address, Content content) {
    this.seq = seq;
    this.revision = seq;
    this.direction = content.direction();
    this.time = time;
    this.address = address;
    this.wamid = content.wamid();
    this.type = content.type();
    this.body = content.body();
    this.details = content.details();
    this.state = content.direction() == Direction.IN ? "waiting" : "accepted";
  }

  /** Whether this state is further than the one it is in. */
  boolean advances(String next) {
    return STATES.indexOf(next) > STATES.indexOf(state);
  }

  EntryView view() {
    return new EntryView(
        seq, revision, direction, time, address, wamid, type, body, state, details);
  }

  /**
   * What is written down.
   *
   * @param body JSON text
   * @param details why it was refused, else null
   */
  record Content(Direction direction, String wamid, String type, String body, String details) {}
}
