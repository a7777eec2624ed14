package in.namaste.simulator.chats;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/** What is kept of one citizen. Only {@link Chats} touches it, under its lock. */
final class Chat {

  /** Meta allows one message each six seconds to one person, and a burst of 45 on credit. */
  private static final Duration PACE = Duration.ofSeconds(6);

  private static final Duration CREDIT = PACE.multipliedBy(45);
  private static final Duration TYPING = Duration.ofSeconds(25);

  final Deque<Entry> entries = new ArrayDeque<>();
  Citizen citizen;
  Instant lastInbound;
  private Instant paidUntil = Instant.MIN;
  private Instant typingUntil = Instant.MIN;

  Chat(Citizen citizen) {
    this.citizen = citizen;
  }

  /** Takes one message from the quota of this pair, if there is one. */
  boolean takesOne(Instant now) {
    Instant from = paidUntil.isAfter(now) ? paidUntil : now;
    if (from.plus(PACE).isAfter(now.plus(CREDIT))) {
      return false;
    }
    paidUntil = from.plus(PACE);
    return true;
  }

  /** The newest entry that somebody wrote, null if there is none. */
  Entry lastMessage() {
    Iterator<Entry> newest = entries.descendingIterator();
    while (newest.hasNext()) {
      Entry entry = newest.next();
      if (entry.direction != Direction.NOTICE) {
        return entry;
      }
    }
    return null;
  }

  void typing(Instant now) {
    typingUntil = now.plus(TYPING);
  }

  void answered() {
    typingUntil = Instant.MIN;
  }

  boolean isTyping(Instant now) {
    return typingUntil.isAfter(now);
  }
}
