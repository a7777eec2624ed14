package in.namaste.simulator.chats;

import in.namaste.simulator.SimulatorConfig;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What {@link Chats} remembers, and how it forgets; not safe for threads by itself. */
final class Kept {

  private final SimulatorConfig.Keep bounds;
  private final Map<String, Chat> chats = new LinkedHashMap<>();
  private final TreeMap<Long, Entry> entries = new TreeMap<>();
  private final Map<String, Entry> byWamid = new HashMap<>();
  private long seq;

  Kept(SimulatorConfig.Keep bounds) {
    this.bounds = bounds;
  }

  /** The chat of an address, null if there is none. */
  Chat find(String address) {
    return chats.get(address);
  }

  /** The chat of an address, made if there is none. */
  Chat chat(String address) {
    Chat chat = chats.get(address);
    if (chat == null) {
      chat = new Chat(new Citizen(address, "", false, true));
      chats.put(address, chat);
      makeRoom(address);
    }
    return chat;
  }

  Collection<Chat> chats() {
    return chats.values();
  }

  /** The message of an id, null if it is no longer kept. */
  Entry message(String wamid) {
    return byWamid.get(wamid);
  }

  Entry add(String address, Instant time, Entry.Content content) {
    Chat chat = chat(address);
    Entry entry = new Entry(++seq, time, address, content);
    chat.entries.addLast(entry);
    entries.put(entry.seq, entry);
    if (entry.wamid != null) {
      byWamid.put(entry.wamid, entry);
    }
    if (chat.entries.size() > bounds.perCitizen()) {
      forget(chat.entries.peekFirst());
    }
    if (entries.size() > bounds.inAll()) {
      forget(entries.firstEntry().getValue());
    }
    return entry;
  }

  void state(Entry entry, String state) {
    entry.state = state;
    entry.revision = ++seq;
  }

  Collection<Entry> after(long place) {
    return entries.tailMap(place, false).values();
  }

  long next() {
    return ++seq;
  }

  long latest() {
    return seq;
  }

  long oldest() {
    return entries.isEmpty() ? seq + 1 : entries.firstKey();
  }

  /** Forgets everything but the last number. */
  void clear() {
    chats.clear();
    entries.clear();
    byWamid.clear();
  }

  /** The oldest of all is also the oldest of its chat, so a chat only ever loses its first. */
  private void forget(Entry oldest) {
    chats.get(oldest.address).entries.pollFirst();
    entries.remove(oldest.seq);
    if (oldest.wamid != null) {
      byWamid.remove(oldest.wamid, oldest);
    }
  }

  private void makeRoom(String justAdded) {
    Iterator<Map.Entry<String, Chat>> oldest = chats.entrySet().iterator();
    while (chats.size() > bounds.citizens() && oldest.hasNext()) {
      Map.Entry<String, Chat> next = oldest.next();
      if (next.getValue().entries.isEmpty() && !next.getKey().equals(justAdded)) {
        oldest.remove();
      }
    }
  }
}
