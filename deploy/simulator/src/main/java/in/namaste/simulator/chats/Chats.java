package in.namaste.simulator.chats;

import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

/**
 * All chats, in memory and bounded: the last messages of each citizen and of all together. One lock
 * guards everything; each visit is short.
 */
@Singleton
public class Chats {

  /** The invented citizen everybody starts with. */
  public static final Citizen FIRST = new Citizen("919800000001", "अनीता", false, true);

  private final SimulatorClock clock;
  private final Event<Changed> changes;
  private final Kept kept;

  Chats(SimulatorConfig config, SimulatorClock clock, Event<Changed> changes) {
    this.kept = new Kept(config.keep());
    this.clock = clock;
    this.changes = changes;
    kept.chat(FIRST.phone()).citizen = FIRST;
  }

  /** Something about this citizen's chat is new. */
  public record Changed(String address) {}

  /** The address under which a person is known here: a BSUID made here becomes the phone again. */
  public synchronized String resolve(String address) {
    String phone = Citizen.phoneOf(address);
    return kept.find(phone) == null ? address : phone;
  }

  /** The citizen behind an address, if one is known here. */
  public synchronized Optional<Citizen> citizen(String address) {
    return find(address).map(chat -> chat.citizen);
  }

  /** Makes or changes a citizen. */
  public Citizen save(String phone, UnaryOperator<Citizen> change) {
    Citizen saved;
    synchronized (this) {
      Chat chat = kept.chat(phone);
      chat.citizen = change.apply(chat.citizen);
      saved = chat.citizen;
    }
    changed(phone);
    return saved;
  }

  /** When the citizen last wrote, as far as is known here. */
  public synchronized Optional<Instant> lastInbound(String address) {
    return Optional.ofNullable(kept.find(address)).map(chat -> chat.lastInbound);
  }

  /** Sets by hand when the citizen last wrote, for tests that post webhooks of their own. */
  public synchronized void lastInbound(String address, Instant at) {
    kept.chat(address).lastInbound = at;
  }

  /** Takes one message from the pair's quota; false when it is used up. */
  public synchronized boolean takesOne(String address) {
    return kept.chat(address).takesOne(clock.now());
  }

  /** The citizen wrote; opens the 24-hour window. */
  public void incoming(String address, String wamid, String type, String body) {
    add(address, new Entry.Content(Direction.IN, wamid, type, body, null));
  }

  /** The business wrote and was accepted. */
  public EntryView outgoing(String address, String wamid, String type, String body) {
    return add(address, new Entry.Content(Direction.OUT, wamid, type, body, null));
  }

  /** The business wrote and was refused. */
  public void refused(String address, String type, String body, String details) {
    add(address, new Entry.Content(Direction.REFUSED, null, type, body, details));
  }

  /** Something was made to go wrong in this chat; who is unknown here is passed over. */
  public void notice(String address, String type, String body) {
    if (citizen(address).isPresent()) {
      add(resolve(address), new Entry.Content(Direction.NOTICE, null, type, body, null));
    }
  }

  /**
   * A message went a step further; a step it has already passed and a message no longer kept are
   * passed over.
   */
  public void state(String wamid, String state) {
    String address;
    synchronized (this) {
      Entry entry = kept.message(wamid);
      if (entry == null || !entry.advances(state)) {
        return;
      }
      kept.state(entry, state);
      address = entry.address;
    }
    changed(address);
  }

  /** The business has read this message and all before it, and may be writing an answer. */
  public void read(String wamid, boolean typing) {
    String address;
    synchronized (this) {
      Entry read = kept.message(wamid);
      if (read == null) {
        return;
      }
      address = read.address;
      Chat chat = kept.find(address);
      for (Entry entry : chat.entries) {
        if (entry.direction == Direction.IN && entry.seq <= read.seq && !isRead(entry)) {
          kept.state(entry, "read");
        }
      }
      if (typing) {
        chat.typing(clock.now());
      }
    }
    changed(address);
  }

  /** Accepted messages after a place, oldest first; of all citizens when the address is null. */
  public synchronized List<EntryView> accepted(String address, long after, int limit) {
    Collection<Entry> some =
        address == null
            ? kept.after(after)
            : find(address).<Collection<Entry>>map(chat -> chat.entries).orElse(List.of());
    return some.stream()
        .filter(entry -> entry.direction == Direction.OUT && entry.seq > after)
        .limit(limit)
        .map(Entry::view)
        .toList();
  }

  /** Waits until there is an accepted message after a place, or so long. */
  public synchronized void awaitAccepted(String address, long after, Duration longest)
      throws InterruptedException {
    long end = System.nanoTime() + longest.toNanos();
    long left = longest.toNanos();
    while (left > 0 && accepted(address, after, 1).isEmpty()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
      left = end - System.nanoTime();
    }
  }

  /** Messages of a chat that are new or changed since a revision, oldest first. */
  public synchronized List<EntryView> since(String address, long revision) {
    return find(address).stream()
        .flatMap(chat -> chat.entries.stream())
        .filter(entry -> entry.revision > revision)
        .map(Entry::view)
        .toList();
  }

  /** The number of a chat's oldest message, or the next number where there is none. */
  public synchronized long firstSeq(String address) {
    return find(address)
        .map(chat -> chat.entries.peekFirst())
        .map(entry -> entry.seq)
        .orElse(kept.latest() + 1);
  }

  /** One chat, if it is known here. */
  public synchronized Optional<ChatView> view(String address) {
    return find(address).map(chat -> ChatView.of(chat, clock.now()));
  }

  /** The chats that moved last, at most so many. */
  public synchronized List<ChatView> latest(int limit) {
    List<Chat> all = new ArrayList<>(kept.chats());
    all.sort((a, b) -> Long.compare(newest(b), newest(a)));
    return all.stream().limit(limit).map(chat -> ChatView.of(chat, clock.now())).toList();
  }

  /** The number of the newest thing that happened. */
  public synchronized long latestSeq() {
    return kept.latest();
  }

  /** The number of the oldest message still kept, or the next number when none is. */
  public synchronized long oldestSeq() {
    return kept.oldest();
  }

  /** The next number, for lists kept elsewhere that share the order. */
  public synchronized long nextSeq() {
    return kept.next();
  }

  /** Forgets everything; numbers go on, so that no reader meets one twice. */
  public void reset() {
    synchronized (this) {
      kept.clear();
      kept.chat(FIRST.phone()).citizen = FIRST;
    }
    changed(FIRST.phone());
  }

  private EntryView add(String address, Entry.Content content) {
    EntryView view;
    synchronized (this) {
      Entry entry = kept.add(address, clock.now(), content);
      Chat chat = kept.find(address);
      switch (content.direction()) {
        case IN -> chat.lastInbound = entry.time;
        case OUT -> {
          chat.answered();
          notifyAll();
        }
        case REFUSED -> chat.answered();
        case NOTICE -> {}
      }
      view = entry.view();
    }
    changed(address);
    return view;
  }

  private Optional<Chat> find(String address) {
    return Optional.ofNullable(kept.find(resolve(address)));
  }

  private static boolean isRead(Entry entry) {
    return "read".equals(entry.state);
  }

  private static long newest(Chat chat) {
    return chat.entries.isEmpty() ? 0 : chat.entries.peekLast().seq;
  }

  private void changed(String address) {
    changes.fire(new Changed(address));
  }
}
