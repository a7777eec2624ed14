package in.namaste.simulator.inspect;

import com.fasterxml.jackson.databind.node.TextNode;
import in.namaste.simulator.GraphError;
import in.namaste.simulator.SimulatorClock;
import in.namaste.simulator.SimulatorConfig;
import in.namaste.simulator.chats.Chats;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last refused bodies: a good run leaves none. */
@Singleton
public class Refusals {

  private final Deque<Refused> kept = new ArrayDeque<>();
  private final Chats chats;
  private final SimulatorClock clock;
  private final int most;

  Refusals(Chats chats, SimulatorClock clock, SimulatorConfig config) {
    this.chats = chats;
    this.clock = clock;
    this.most = config.keep().refused();
  }

  /** Writes one down; {@code json} tells whether the body could be read at all. */
  public synchronized void add(String to, GraphError error, String body, boolean json) {
    Refused.Problem problem = new Refused.Problem(error.code(), error.title(), error.details());
    String raw = json ? body : TextNode.valueOf(body).toString();
    kept.addLast(new Refused(chats.nextSeq(), clock.now(), to, problem, raw));
    if (kept.size() > most) {
      kept.removeFirst();
    }
  }

  /** Those after a place, oldest first, of all citizens when {@code to} is null. */
  public synchronized List<Refused> after(String to, long seq, int limit) {
    return kept.stream()
        .filter(refused -> refused.seq() > seq && (to == null || to.equals(refused.to())))
        .limit(limit)
        .toList();
  }

  public synchronized void clear() {
    kept.clear();
  }
}
