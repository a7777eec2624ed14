package in.namaste.simulator.chats;

import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import jakarta.enterprise.event.Event;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * All chats, in memory and bounded: the last messages of each citizen and of all together. One lock
 * guards everything; each visit is short.
 */
@Singleton
public class Chats {

  /** The invented citizen everybody starts with. */
  public static final Citizen FIRST = new Citizen("919800000001", "अनीता", false, true);

  private final SimulatorConfig.Keep keep;
  private final SimulatorClock clock;
  private final Event<Changed> changes;
  private final Map<String, Chat> chats = new LinkedHashMap<>();
  private final TreeMap<Long, Entry> entries = new TreeMap<>();
  private final Map<String, Entry> byWamid = new HashMap<>();
  private long seq;

  Chats(SimulatorConfig config, SimulatorClock clock, Event<Changed> changes) {
    this.keep = config.keep();
    this.clock = clock;
    this.changes = changes;
    chats.put(FIRST.phone(), new Chat(FIRST));
  }

  /** Something about this citizen's chat is new. */
  public record Changed(String address) {}

  /** The address under which a person is known here: a BSUID made here becomes the phone again. */
  public synchronized String resolve(String address) {
    String phone = Citizen.phoneOf(address);
    return chats.containsKey(phone) ? phone : address;
  }

  /** The citizen behind an address, if one is known here. */
  public synchronized Optional<Citizen> citizen(String address) {
    return Optional.ofNullable(chats.get(resolve(address))).map(chat -> chat.citizen);
  }

  /** Makes or changes a citizen. */
  public Citizen save(String phone, UnaryOperator<Citizen> change) {
    Citizen saved;
    synchronized (this) {
      Chat chat = chat(phone);
      chat.citizen = change.apply(chat.citizen);
      saved = chat.citizen;
    }
    changed(phone);
    return saved;
  }

  /** When the citizen last wrote, as far as is known here. */
  public synchronized Optional<Instant> lastInbound(String address) {
    return Optional.ofNullable(chats.get(address)).map(chat -> chat.lastInbound);
  }

  /** Sets by hand when the citizen last wrote, for tests that post webhooks of their own. */
  public synchronized void lastInbound(String address, Instant at) {
    chat(address).lastInbound = at;
  }

  /** Takes one message from the pair's quota; false when it is used up. */
  public synchronized boolean takesOne(String address) {
    return chat(address).takesOne(clock.now());
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

  /** A message went a step further; a message no longer kept is passed over. */
  public void state(String wamid, String state) {
    String address;
    synchronized (this) {
      Entry entry = byWamid.get(wamid);
      if (entry == null) {
        return;
      }
      entry.state = state;
      entry.revision = ++seq;
      address = entry.address;
    }
    changed(address);
  }

  /** The business has read this message and all before it, and may be writing an answer. */
  public void read(String wamid, boolean typing) {
    String address;
    synchronized (this) {
      Entry read = byWamid.get(wamid);
      if (read == null) {
        return;
      }
      address = read.address;
      Chat chat = chats.get(address);
      for (Entry entry : chat.entries) {
        if (entry.direction == Direction.IN && entry.seq <= read.seq && !isRead(entry)) {
          entry.state = "read";
          entry.revision = ++seq;
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
            ? entries.tailMap(after, false).values()
            : Optional.ofNullable(chats.get(resolve(address)))
                .<Collection<Entry>>map(chat -> chat.entries)
                .orElse(List.of());
    return some.stream()
        .filter(entry -> entry.direction == Direction.OUT && entry.seq > after)
        .limit(limit)
        .map(Entry::view)
        .toList();
  }

  /** Messages of a chat that are new or changed since a revision, oldest first. */
  public synchronized List<EntryView> since(String address, long revision) {
    Chat chat = chats.get(resolve(address));
    return chat == null
        ? List.of()
        : chat.entries.stream()
            .filter(entry -> entry.revision > revision)
            .map(Entry::view)
            .toList();
  }

  /** The number of a chat's oldest message, or the next number where there is none. */
  public synchronized long firstSeq(String address) {
    Chat chat = chats.get(resolve(address));
    return chat == null || chat.entries.isEmpty() ? seq + 1 : chat.entries.peekFirst().seq;
  }

  /** One chat, if it is known here. */
  public synchronized Optional<ChatView> view(String address) {
    return Optional.ofNullable(chats.get(resolve(address)))
        .map(chat -> ChatView.of(chat, clock.now()));
  }

  /** The chats that moved last, at most so many. */
  public synchronized List<ChatView> latest(int limit) {
    List<Chat> all = new ArrayList<>(chats.values());
    all.sort((a, b) -> Long.compare(newest(b), newest(a)));
    return all.stream().limit(limit).map(chat -> ChatView.of(chat, clock.now())).toList();
  }

  /** The number of the newest thing that happened. */
  public synchronized long latestSeq() {
    return seq;
  }

  /** The number of the oldest message still kept, or the next number when none is. */
  public synchronized long oldestSeq() {
    return entries.isEmpty() ? seq + 1 : entries.firstKey();
  }

  /** The next number, for lists kept elsewhere that share the order. */
  public synchronized long nextSeq() {
    return ++seq;
  }

  /** Forgets everything; numbers go on, so that no reader meets one twice. */
  public void reset() {
    synchronized (this) {
      chats.clear();
      entries.clear();
      byWamid.clear();
      chats.put(FIRST.phone(), new Chat(FIRST));
    }
    changed(FIRST.phone());
  }

  private EntryView add(String address, Entry.Content content) {
    EntryView view;
    synchronized (this) {
      Chat chat = chat(address);
      Entry entry = new Entry(++seq, clock.now(), address, content);
      chat.entries.addLast(entry);
      entries.put(entry.seq, entry);
      if (entry.wamid != null) {
        byWamid.put(entry.wamid, entry);
      }
      if (content.direction() == Direction.IN) {
        chat.lastInbound = entry.time;
      } else {
        chat.answered();
      }
      if (chat.entries.size() > keep.perCitizen()) {
        forget(chat.entries.peekFirst());
      }
      if (entries.size() > keep.inAll()) {
        forget(entries.firstEntry().getValue());
      }
      view = entry.view();
    }
    changed(address);
    return view;
  }

  /** The oldest of all is also the oldest of its chat, so a chat only ever loses its first. */
  private void forget(Entry oldest) {
    chats.get(oldest.address).entries.pollFirst();
    entries.remove(oldest.seq);
    if (oldest.wamid != null) {
      byWamid.remove(oldest.wamid);
    }
  }

  private Chat chat(String address) {
    Chat chat = chats.get(address);
    if (chat == null) {
      chat = new Chat(new Citizen(address, "", false, true));
      chats.put(address, chat);
      makeRoom(address);
    }
    return chat;
  }

  private void makeRoom(String justAdded) {
    Iterator<Map.Entry<String, Chat>> oldest = chats.entrySet().iterator();
    while (chats.size() > keep.citizens() && oldest.hasNext()) {
      Map.Entry<String, Chat> next = oldest.next();
      if (next.getValue().entries.isEmpty() && !next.getKey().equals(justAdded)) {
        oldest.remove();
      }
    }
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
